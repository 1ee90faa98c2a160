import { describe, expect, it } from 'vitest';
import { browserName } from './browser-name.js';

describe('the name of a browser', () => {
  it('is that of the maker, though all of them name each other', () => {
    const chrome =
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36';
    expect(browserName(chrome)).toBe('Chrome, Linux');
    expect(browserName(`${chrome} Edg/140.0.0.0`)).toBe('Edge, Linux');
    const iphone =
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Safari/604.1';
    expect(browserName(iphone)).toBe('Safari, iOS');
  });

  it('stays as it is where it is none of them', () => {
    expect(browserName('curl/8.14.1')).toBe('curl/8.14.1');
    expect(browserName(null)).toBeNull();
  });
});
