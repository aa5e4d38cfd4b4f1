import type { FormContent, FormField, FormView, Language } from '@bylaw/contract'

/** A form before anything is written in it, in the language of whoever makes it. */
export const blankForm = (language: Language): FormContent => ({
  ...{ name: '', greeting: '', language, theme: 'auto', takesFiles: true, active: true },
  origins: [],
  fields: [],
})

export const BLANK_FIELD: FormField = { label: '', kind: 'line', required: false, options: [] }

export const contentOf = ({
  name,
  greeting,
  language,
  theme,
  origins,
  fields,
  takesFiles,
  active,
}: FormView): FormContent => ({
  name,
  greeting,
  language,
  theme,
  origins,
  fields,
  takesFiles,
  active,
})

/** What is sent: without blanks around it, and without choices of what is no choice. */
export const trimmed = (form: FormContent): FormContent => ({
  ...form,
  name: form.name.trim(),
  greeting: form.greeting.trim(),
  fields: form.fields.map((field) => ({
    ...field,
    label: field.label.trim(),
    options: field.kind === 'choice' ? field.options : [],
  })),
})

/** Whether there is enough to save, and to show how it would look. */
export const isWhole = (form: FormContent): boolean =>
  form.name !== '' &&
  form.fields.every(
    ({ label, kind, options }) => label !== '' && (kind !== 'choice' || options.length >= 2),
  )

export const isChanged = (before: FormContent, after: FormContent): boolean =>
  JSON.stringify(before) !== JSON.stringify(after)

/**
 * A site as a browser names it, of what was typed or pasted: `www.acme.example/contact` is
 * `https://www.acme.example`. What is no address stays as it is, for the server to say so.
 */
export function siteOf(text: string): string {
  const typed = text.trim()
  const full = /^https?:\/\//i.test(typed) ? typed : `https://${typed}`
  return typed !== '' && URL.canParse(full) ? new URL(full).origin : typed
}

/** The fields with one moved up or down; as they are where there is nowhere to go. */
export function moved<Item>(items: readonly Item[], from: number, by: -1 | 1): Item[] {
  const to = from + by
  const next = [...items]
  const [item] = next.splice(from, 1)
  if (item === undefined || to < 0 || to >= items.length) return [...items]
  next.splice(to, 0, item)
  return next
}

/** What a site's page holds where the form is to stand. */
export const snippetOf = (origin: string, id: string): string =>
  `<script async src="${origin}/v1/public-forms/${id}/script"></script>`

/** The form as a page of its own, for a link or a frame. */
export const pageOf = (origin: string, id: string): string => `${origin}/v1/public-forms/${id}/page`
