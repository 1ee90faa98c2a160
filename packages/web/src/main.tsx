import '@mantine/core/styles.layer.css';
import './app/fonts.css';
import './app/styles.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.js';
import { firstLanguage, speak } from './lib/language.js';

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no place for the screens');

await speak(firstLanguage());
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
