/** The colours of the look: a token for every use, in a light and a dark table of the same names. */
export type Theme = Readonly<Record<Token, string>>;
export type Token = keyof typeof LIGHT;

/** `green`, `yellow`, `red` and `grey` are status; `-text` for words, `-shape` for marks, `-tint` for grounds. */
export const LIGHT = {
  page: '#fafaf7',
  surface: '#ffffff',
  sunken: '#f2f2ee',
  ink: '#16191d',
  'ink-2': '#42484f',
  'ink-3': '#646a71',
  line: '#e1e1da',
  band: '#dcdcd4',
  'line-strong': '#82857f',
  nila: '#1f4a7c',
  'green-text': '#1b6a3d',
  'green-shape': '#217a48',
  'yellow-text': '#7a5000',
  'yellow-shape': '#b77a00',
  'red-text': '#a1241f',
  'red-shape': '#be3027',
  'grey-text': '#5c636b',
  'grey-shape': '#7b828a',
  'nila-tint': '#e7eef6',
  'green-tint': '#e8f3ec',
  'yellow-tint': '#fbf0d6',
  'red-tint': '#fbe8e5',
  'grey-tint': '#eeeeea',
} as const;

export const DARK: Theme = {
  page: '#101418',
  surface: '#161b20',
  sunken: '#0c0f12',
  ink: '#eceef0',
  'ink-2': '#bac1c8',
  'ink-3': '#929ba4',
  line: '#2a3138',
  band: '#333b43',
  'line-strong': '#6f7882',
  nila: '#8db8ea',
  'green-text': '#7ccb98',
  'green-shape': '#4fae74',
  'yellow-text': '#e9bc5c',
  'yellow-shape': '#d9a334',
  'red-text': '#f3938a',
  'red-shape': '#e8695e',
  'grey-text': '#a2aab2',
  'grey-shape': '#808993',
  'nila-tint': '#1b2c40',
  'green-tint': '#16291e',
  'yellow-tint': '#2e2510',
  'red-tint': '#341b19',
  'grey-tint': '#1f252b',
};

/** The tokens of a theme as declarations of CSS variables, `--ink: #16191d;` and so on, one a line. */
export function cssVariables(theme: Theme): string {
  return Object.entries(theme)
    .map(([token, colour]) => `--${token}: ${colour};`)
    .join('\n');
}

/** Contrast ratio of two colours written `#rrggbb`, from 1 to 21 (WCAG 2.2). */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(colour: string): number {
  const channel = (start: number): number => {
    const part = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}
