/** A form for a company's own site. */
export const SITE_FORM = {
  name: 'Support',
  greeting: '',
  language: 'en',
  theme: 'auto',
  origins: ['https://www.larch.example'],
  fields: [],
  active: true,
} as const
