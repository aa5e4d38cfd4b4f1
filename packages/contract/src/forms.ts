import * as z from 'zod'
import { InstantText, idOf, Language, Line, Text, Version } from './common'
import { Email } from './identity'

/** `https://www.acme.example`, as a browser names it; plain http only on this machine, for trying. */
const ORIGIN =
  /^(https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+(:(?!443$)\d{2,5})?|http:\/\/(localhost|127\.0\.0\.1)(:(?!80$)\d{2,5})?)$/

/** A site that may show a form. */
const SiteOrigin = z
  .string()
  .max(200)
  .refine((text) => ORIGIN.test(text), {
    params: {
      words: {
        zh: '请填写网站地址，如 https://www.example.com，不含路径。',
        en: 'Write the site as https://www.example.com, without a path.',
      },
    },
  })

/** Something a form asks for beyond name, address, subject and description. */
export const FormField = z
  .strictObject({
    /** Told apart by it: no two of one form have the same. */
    label: Line(60),
    kind: z.enum(['line', 'text', 'choice']),
    required: z.boolean(),
    /** Of a `choice`. */
    options: z.array(Line(60)).max(20),
  })
  .refine(({ kind, options }) => kind !== 'choice' || options.length >= 2, {
    path: ['options'],
    params: { words: { zh: '至少两个选项。', en: 'At least two choices.' } },
  })
  .meta({ id: 'FormField' })
export type FormField = z.infer<typeof FormField>

/** A form for a company's own site. */
export const FormContent = z
  .strictObject({
    name: Line(60),
    /** What stands above the fields. */
    greeting: z.union([z.literal(''), Text(500)]),
    language: Language,
    theme: z.enum(['auto', 'light', 'dark']),
    origins: z.array(SiteOrigin).max(10),
    fields: z
      .array(FormField)
      .max(8)
      .refine((fields) => new Set(fields.map(({ label }) => label)).size === fields.length, {
        params: {
          words: { zh: '各项名称不能相同。', en: 'No two of them have the same label.' },
        },
      }),
    /** Whether visitors may send files along. */
    takesFiles: z.boolean().default(false),
    /** Switched off, it is not there for anybody. */
    active: z.boolean(),
  })
  .meta({ id: 'FormContent' })
export type FormContent = z.infer<typeof FormContent>

export const FormView = FormContent.extend({
  id: idOf('form'),
  createdAt: InstantText,
  version: Version,
}).meta({ id: 'Form' })
export type FormView = z.infer<typeof FormView>

/** How a form would look, as a page that runs nothing. */
export const FormPreview = z.strictObject({ html: z.string() }).meta({ id: 'FormPreview' })
export type FormPreview = z.infer<typeof FormPreview>

/** How many files go with what a visitor fills in, and how large they may be. */
export const FORM_FILE_LIMITS = {
  most: 5,
  largestBytes: 10 * 1_048_576,
  togetherBytes: 15 * 1_048_576,
} as const

/** What a site's own page needs in order to ask the same. */
export const PublicForm = z
  .strictObject({
    name: z.string(),
    greeting: z.string(),
    language: Language,
    fields: z.array(FormField),
    takesFiles: z.boolean(),
    /** When it was asked for; sent back with what was filled in, within twelve hours. */
    stamp: z.string(),
  })
  .meta({ id: 'PublicForm' })
export type PublicForm = z.infer<typeof PublicForm>

/** What a visitor filled in. */
export const FormSubmission = z
  .strictObject({
    name: Line(80),
    email: Email,
    subject: Line(200),
    description: Text(10_000),
    /** By label. */
    answers: z.record(z.string().max(60), z.string().trim().max(1_000)).default({}),
    /** Uploaded to this form before, within a day. */
    fileIds: z.array(idOf('file')).max(FORM_FILE_LIMITS.most).default([]),
    stamp: z.string().max(100),
    /** People do not see this field; machines fill it in. */
    website: z.string().max(200).default(''),
  })
  .meta({ id: 'FormSubmission' })
export type FormSubmission = z.infer<typeof FormSubmission>
