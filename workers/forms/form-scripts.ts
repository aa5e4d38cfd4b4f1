import { createHash } from 'node:crypto'
import { FILES_SCRIPT } from './form-files-script'

/**
 * What runs inside the frame: sends what was filled in, says what is wrong where it is wrong, and
 * tells the page around it how tall it is. A command keeps its key until it is answered, so that
 * pressing twice, or again after a broken line, sends once.
 */
export const PAGE_SCRIPT = `
const form = document.forms[0]
const words = JSON.parse(form.dataset.words)
const newKey = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
let key = newKey()
const fields = [...form.querySelectorAll('[data-pointer]')]
const asked = fields.filter(({ type }) => type !== 'file')
const say = (text) => {
  form.querySelector('.note').textContent = text
}
const mark = (field, text) => {
  const note = document.getElementById(field.id + '-error')
  note.textContent = text
  if (text) field.setAttribute('aria-invalid', 'true')
  else field.removeAttribute('aria-invalid')
}
const written = () => {
  const wish = { answers: {}, stamp: form.dataset.stamp, website: form.website.value, fileIds: sentFiles() }
  for (const field of asked) {
    if (field.dataset.label !== undefined) wish.answers[field.dataset.label] = field.value
    else wish[field.name] = field.value
  }
  return wish
}
${FILES_SCRIPT}
const show = async (answer) => {
  if (answer.ok) {
    form.hidden = true
    const done = document.querySelector('.done')
    done.hidden = false
    done.focus()
    return
  }
  if (answer.status === 429) return say(words.tooMany)
  if (answer.status === 404) return say(words.gone)
  const problem = await answer.json().catch(() => ({}))
  const errors = problem.errors ?? []
  let first
  for (const { pointer, message } of errors) {
    const field = fields.find((each) => each.dataset.pointer === pointer)
    if (field) mark(field, message)
    first ??= field
  }
  const other = errors.find(({ pointer }) => !fields.some((each) => each.dataset.pointer === pointer))
  say(other ? other.message : first ? words.look : words.failed)
  first?.focus()
}
form.addEventListener('submit', async (event) => {
  event.preventDefault()
  for (const field of fields) mark(field, '')
  say('')
  const empty = asked.filter((field) => field.required && field.value.trim() === '')
  for (const field of empty) mark(field, words.missing)
  if (empty.length > 0) {
    say(words.look)
    return empty[0].focus()
  }
  const button = form.querySelector('[type=submit]')
  button.disabled = true
  try {
    if (filesComing().length > 0) say(words.filesComing)
    await Promise.all(filesComing())
    if (hasFailedFiles()) {
      say(words.filesWrong)
      return picker.focus()
    }
    say(words.sending)
    const answer = await fetch('submissions', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'accept-language': form.dataset.language,
        'idempotency-key': key,
      },
      body: JSON.stringify(written()),
    })
    if (answer.status < 500) key = newKey()
    await show(answer)
  } catch {
    say(words.failed)
  } finally {
    button.disabled = false
  }
})
const main = document.querySelector('main')
new ResizeObserver(() => {
  parent.postMessage({ bylawFormHeight: Math.ceil(main.getBoundingClientRect().height) }, '*')
}).observe(main)
`

export const PAGE_SCRIPT_HASH = `sha256-${createHash('sha256').update(PAGE_SCRIPT).digest('base64')}`

/** What a site's page loads: it puts the frame behind its own tag, and keeps it as tall as it must be. */
export const embedScript = (name: string): string => `(() => {
  const script = document.currentScript
  const frame = document.createElement('iframe')
  frame.src = new URL('page', script.src).href
  frame.title = ${JSON.stringify(name).replaceAll('<', '\\u003c')}
  frame.style.cssText = 'display:block;inline-size:100%;block-size:640px;border:0'
  script.after(frame)
  addEventListener('message', ({ source, data }) => {
    if (source === frame.contentWindow && typeof data?.bylawFormHeight === 'number')
      frame.style.blockSize = data.bylawFormHeight + 'px'
  })
})()
`
