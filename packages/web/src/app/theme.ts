import { DARK, LIGHT } from '@berimbang/pictures';
import {
  type CSSVariablesResolver,
  createTheme,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core';

// Colours are tokens, the same on screens, in reports and in pictures; Mantine's own shades are not used.
const flat = (token: string): MantineColorsTuple => {
  const shade = `var(--${token})`;
  return [shade, shade, shade, shade, shade, shade, shade, shade, shade, shade];
};

const tokens = (theme: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(theme).map(([token, colour]) => [`--${token}`, colour]));

const SHARED = {
  '--mantine-color-body': 'var(--page)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-3)',
  '--mantine-color-placeholder': 'var(--ink-3)',
  '--mantine-color-anchor': 'var(--nila)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-hover': 'var(--sunken)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--line-strong)',
  '--mantine-color-error': 'var(--red-text)',
  '--mantine-color-disabled': 'var(--sunken)',
  '--mantine-color-disabled-color': 'var(--ink-3)',
  '--mantine-color-disabled-border': 'var(--line)',
  '--mantine-primary-color-filled': 'var(--nila)',
  '--mantine-primary-color-filled-hover': 'var(--nila)',
  '--mantine-primary-color-light': 'var(--nila-tint)',
  '--mantine-primary-color-light-color': 'var(--nila)',
  '--mantine-primary-color-contrast': 'var(--surface)',
  '--mantine-color-nila-outline': 'var(--nila)',
  '--mantine-color-nila-filled': 'var(--nila)',
} as const;

export const variables: CSSVariablesResolver = () => ({
  variables: {},
  light: { ...tokens(LIGHT), ...SHARED },
  dark: { ...tokens(DARK), ...SHARED },
});

const variants: VariantColorsResolver = ({ variant, color }) => {
  const own = color === 'red' ? 'red-text' : 'nila';
  const tint = color === 'red' ? 'red-tint' : 'nila-tint';
  switch (variant) {
    case 'filled':
      return {
        background: `var(--${own})`,
        hover: `var(--${own})`,
        color: 'var(--surface)',
        border: '1px solid transparent',
      };
    case 'light':
      return {
        background: `var(--${tint})`,
        hover: `var(--${tint})`,
        color: `var(--${own})`,
        border: '1px solid transparent',
      };
    case 'subtle':
    case 'transparent':
      return {
        background: 'transparent',
        hover: 'var(--sunken)',
        color: `var(--${own})`,
        border: '1px solid transparent',
      };
    default:
      return {
        background: 'var(--surface)',
        hover: 'var(--sunken)',
        color: 'var(--ink)',
        border: '1px solid var(--line-strong)',
      };
  }
};

export const theme = createTheme({
  primaryColor: 'nila',
  colors: {
    nila: flat('nila'),
    red: flat('red-text'),
    yellow: flat('yellow-text'),
    green: flat('green-text'),
    gray: flat('grey-text'),
  },
  white: 'var(--surface)',
  black: 'var(--ink)',
  variantColorResolver: variants,
  fontFamily: "'Source Sans 3 Variable', system-ui, sans-serif",
  headings: { fontFamily: "'Plus Jakarta Sans Variable', system-ui, sans-serif", fontWeight: '650' },
  fontSizes: { xs: '12.5px', sm: '14px', md: '15px', lg: '17px', xl: '21px' },
  lineHeights: { xs: '1.4', sm: '1.3', md: '1.34', lg: '1.35', xl: '1.35' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  radius: { xs: '4px', sm: '5px', md: '6px', lg: '8px', xl: '8px' },
  defaultRadius: 'sm',
  shadows: {
    xs: 'none',
    sm: 'none',
    md: '0 6px 24px rgb(0 0 0 / 14%)',
    lg: '0 6px 24px rgb(0 0 0 / 14%)',
    xl: '0 6px 24px rgb(0 0 0 / 14%)',
  },
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
  components: {
    Button: { defaultProps: { variant: 'default' } },
    ActionIcon: { defaultProps: { variant: 'subtle' } },
    Modal: { defaultProps: { centered: true, transitionProps: { duration: 160 } } },
    Drawer: { defaultProps: { transitionProps: { duration: 160 } } },
    Menu: { defaultProps: { shadow: 'md', transitionProps: { duration: 0 } } },
    Popover: { defaultProps: { shadow: 'md', transitionProps: { duration: 0 } } },
    Select: {
      defaultProps: { allowDeselect: false, comboboxProps: { shadow: 'md', transitionProps: { duration: 0 } } },
    },
  },
});
