import {
  type CSSVariablesResolver,
  createTheme,
  localStorageColorSchemeManager,
  type MantineColorsTuple,
} from '@mantine/core'

/** Ink-green of the house. Shade 7 carries white text at 7:1, shade 3 reads on the dark paper. */
const pine: MantineColorsTuple = [
  '#eef7f4',
  '#d9ece6',
  '#b2d8cd',
  '#7cc4b0',
  '#4ea892',
  '#2c8b75',
  '#1b7461',
  '#0f5f4f',
  '#0b4c40',
  '#083a31',
]

/** Vermilion of a seal: the mark, clauses, and what is late. */
const seal: MantineColorsTuple = [
  '#fdf1ee',
  '#fadfd9',
  '#f3bcb1',
  '#ec9686',
  '#e2725f',
  '#cf4f3b',
  '#b8392a',
  '#9f2d1f',
  '#812318',
  '#641a11',
]

const stone: MantineColorsTuple = [
  '#f6f7f6',
  '#eef0ef',
  '#e2e6e4',
  '#d0d6d3',
  '#aeb7b3',
  '#7f8b86',
  '#5b6863',
  '#43504b',
  '#2b3531',
  '#17201d',
]

const night: MantineColorsTuple = [
  '#e3eae7',
  '#c5d0cb',
  '#a1afa9',
  '#75847d',
  '#35423d',
  '#26312d',
  '#1b2421',
  '#141b19',
  '#0f1514',
  '#0a0f0e',
]

const FONTS =
  '"Inter", "PingFang SC", "HarmonyOS Sans SC", "MiSans", "Noto Sans CJK SC", "Noto Sans SC", "Microsoft YaHei", system-ui, sans-serif'

export const colorSchemes = localStorageColorSchemeManager({ key: 'bylaw.theme' })

export const theme = createTheme({
  primaryColor: 'pine',
  primaryShade: { light: 7, dark: 6 },
  colors: { pine, seal, red: seal, gray: stone, dark: night },
  black: '#17201d',
  white: '#ffffff',
  fontFamily: FONTS,
  fontFamilyMonospace:
    'ui-monospace, "SF Mono", "Cascadia Mono", "Noto Sans Mono CJK SC", monospace',
  headings: { fontFamily: FONTS, fontWeight: '620' },
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
  lineHeights: { xs: '1.4', sm: '1.5', md: '1.55', lg: '1.5', xl: '1.35' },
  spacing: { xs: '6px', sm: '10px', md: '14px', lg: '20px', xl: '28px' },
  radius: { xs: '3px', sm: '5px', md: '7px', lg: '10px', xl: '14px' },
  defaultRadius: 'sm',
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Button: { defaultProps: { size: 'sm' } },
    TextInput: { defaultProps: { size: 'sm' } },
    PasswordInput: { defaultProps: { size: 'sm' } },
    Textarea: { defaultProps: { size: 'sm', autosize: true, minRows: 3 } },
    Select: { defaultProps: { size: 'sm', checkIconPosition: 'right' } },
    Tooltip: { defaultProps: { openDelay: 400, withArrow: false } },
    Drawer: {
      defaultProps: { position: 'right', padding: 'lg', overlayProps: { backgroundOpacity: 0.28 } },
    },
    Modal: {
      defaultProps: { padding: 'lg', overlayProps: { backgroundOpacity: 0.28 }, centered: true },
    },
    // A menu holds nothing but choices: its first one has the focus, not an empty place before it.
    Menu: {
      defaultProps: { shadow: 'md', position: 'bottom-end', withInitialFocusPlaceholder: false },
    },
  },
})

/** Points Mantine's variables at the house's own, which `house.css` sets for both schemes. */
export const cssVariables: CSSVariablesResolver = () => {
  const house = {
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-body': 'var(--surface)',
    '--mantine-color-dimmed': 'var(--ink-2)',
    '--mantine-color-placeholder': 'var(--ink-3)',
    '--mantine-color-error': 'var(--late)',
    '--mantine-color-anchor': 'var(--link)',
    '--mantine-color-default': 'var(--surface)',
    '--mantine-color-default-hover': 'var(--hover)',
    '--mantine-color-default-color': 'var(--ink)',
    '--mantine-color-default-border': 'var(--line-strong)',
    '--mantine-primary-color-light-color': 'var(--link)',
    '--mantine-color-pine-light-color': 'var(--link)',
    '--mantine-color-pine-text': 'var(--link)',
    '--mantine-color-red-text': 'var(--late)',
    '--mantine-color-red-light-color': 'var(--late)',
    '--mantine-color-disabled-color': 'var(--ink-3)',
  }
  return { variables: {}, light: house, dark: house }
}
