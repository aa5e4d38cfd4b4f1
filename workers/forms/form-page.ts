import { FORM_FILE_LIMITS, type FormContent, type FormField, type Language } from '@bylaw/contract'
import { pointerTo } from '@bylaw/kernel'
import { html, raw } from 'hono/html'
import { PAGE_SCRIPT } from './form-scripts'
import { FORM_STYLE } from './form-style'
import { type PageWords, pageWords } from './form-words'

type Shown = Pick<FormContent, 'name' | 'greeting' | 'language' | 'theme' | 'takesFiles'> & {
  readonly fields: readonly FormField[]
}

/**
 * A form as a page of its own, for a frame on the company's site. It is whole as it is: no file is
 * loaded beside it.
 *
 * @param stamp when it was shown; none in a preview, which runs and sends nothing
 */
export function formPage(
  { name, greeting, language, theme, fields, takesFiles }: Shown,
  { companyName, stamp }: { readonly companyName: string; readonly stamp: string | undefined },
): string {
  const t = pageWords(language)
  const asked = [
    line(t, { id: 'name', label: t.name, autocomplete: 'name', max: 80 }),
    line(t, { id: 'email', label: t.email, type: 'email', autocomplete: 'email', max: 254 }),
    line(t, { id: 'subject', label: t.subject, max: 200 }),
    area(t, { id: 'description', label: t.description, required: true, max: 10_000 }),
    ...fields.map((field, index) => own(t, field, `own-${index}`)),
  ]
  return html`<!doctype html>
<html lang="${langOf(language)}" data-theme="${theme}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="${theme === 'auto' ? 'light dark' : theme}">
<title>${name} · ${companyName}</title><style>${raw(FORM_STYLE)}</style></head><body><main>
<p class="house">${companyName}</p><h1>${name}</h1>${greeting === '' ? '' : html`<p class="greeting">${greeting}</p>`}
<form novalidate data-stamp="${stamp ?? ''}" data-language="${language}" data-words="${JSON.stringify(t)}">
${asked}
${takesFiles ? filesField(t) : ''}
<div class="elsewhere" aria-hidden="true"><label>Website <input name="website" tabindex="-1" autocomplete="off"></label></div>
<p class="note" role="status"></p><button type="submit">${t.send}</button>
<p class="small">${t.privacy.replace('{company}', companyName)}</p></form>
<section class="done" tabindex="-1" hidden><h2>${t.doneTitle}</h2><p>${t.doneText}</p></section>
</main>${stamp === undefined ? '' : html`<script>${raw(PAGE_SCRIPT)}</script>`}</body></html>`.toString()
}

/** What was chosen is listed under it by the page's script, each with how far it has come. */
const filesField = (t: PageWords) =>
  html`<div class="field files" data-limits="${JSON.stringify(FORM_FILE_LIMITS)}"><label for="files">${t.files} <span class="small">${t.optional}</span></label><p class="small" id="files-limits">${t.filesLimits}</p><input type="file" id="files" multiple data-pointer="/fileIds" aria-describedby="files-limits files-error"><label class="pick" for="files">${t.addFiles}</label><ul></ul><p class="error" id="files-error" role="status"></p></div>`

const langOf = (language: Language): string => (language === 'zh' ? 'zh-CN' : 'en')

interface Asked {
  readonly id: string
  readonly label: string
  readonly max: number
  readonly required?: boolean
  readonly type?: string
  readonly autocomplete?: string
  /** Set where the company asks for it: its answer goes by its label. */
  readonly isOwn?: boolean
}

function own(t: PageWords, { label, kind, required, options }: FormField, id: string) {
  const asked = { id, label, required, max: 1_000, isOwn: true }
  if (kind === 'line') return line(t, asked)
  if (kind === 'text') return area(t, asked)
  return framed(
    t,
    asked,
    html`<select ${attributes(asked)}><option value="">${t.choose}</option>${options.map((option) => html`<option>${option}</option>`)}</select>`,
  )
}

const line = (t: PageWords, asked: Asked) =>
  framed(
    t,
    { required: true, ...asked },
    html`<input type="${asked.type ?? 'text'}" ${attributes({ required: true, ...asked })}>`,
  )

const area = (t: PageWords, asked: Asked) =>
  framed(t, asked, html`<textarea rows="${asked.isOwn ? 3 : 6}" ${attributes(asked)}></textarea>`)

const attributes = ({ id, label, max, required, autocomplete, isOwn }: Asked) =>
  html`id="${id}" name="${id}" maxlength="${max}" aria-describedby="${id}-error" data-pointer="${isOwn ? pointerTo('answers', label) : `/${id}`}"${isOwn ? html` data-label="${label}"` : ''}${required ? raw(' required') : ''}${autocomplete ? html` autocomplete="${autocomplete}"` : ''}`

const framed = (t: PageWords, { id, label, required }: Asked, control: unknown) =>
  html`<div class="field"><label for="${id}">${label}${required ? '' : html` <span class="small">${t.optional}</span>`}</label>${control}<p class="error" id="${id}-error"></p></div>`
