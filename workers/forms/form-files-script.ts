/**
 * The part of the page's script that files need: each is sent as soon as it is chosen, shows how far
 * it has come, and can be taken back. What is wrong with one is said at its own line. A form that
 * takes no files has no picker, and nothing of this does anything.
 */
export const FILES_SCRIPT = `
const picker = document.getElementById('files')
const limits = picker ? JSON.parse(picker.parentElement.dataset.limits) : {}
let chosen = []
const sentFiles = () => chosen.flatMap(({ id }) => (id ? [id] : []))
const filesComing = () => chosen.flatMap(({ coming }) => (coming ? [coming] : []))
const hasFailedFiles = () => chosen.some(({ id }) => !id)
const named = (text, { file }) => text.replace('{name}', file.name)
const sized = ({ size }) =>
  size < 1048576 ? Math.max(1, Math.round(size / 1024)) + ' KB' : (size / 1048576).toFixed(1) + ' MB'
const part = (tag, className, text) => {
  const element = document.createElement(tag)
  element.className = className
  element.textContent = text
  return element
}
const quiet = (text, label, act) => {
  const button = part('button', 'quiet', text)
  button.type = 'button'
  button.setAttribute('aria-label', label)
  button.addEventListener('click', act)
  return button
}
const showFile = (each, state) => {
  each.line.querySelector('.file-state').replaceChildren(state)
}
const fileFailed = (each, text, mayTryAgain) => {
  const note = part('span', 'error', text)
  note.setAttribute('role', 'alert')
  if (mayTryAgain) note.append(' ', quiet(words.fileAgain, words.fileAgain + ' ' + each.file.name, () => send(each)))
  showFile(each, note)
}
const refusalOf = (each, request) => {
  if (request.status === 429) return [words.tooMany, true]
  if (request.status === 404) return [words.gone, false]
  try {
    return [JSON.parse(request.response).errors[0].message, false]
  } catch {
    return [named(words.fileFailed, each), true]
  }
}
const send = (each) => {
  const bar = part('progress', '', '')
  bar.max = 1
  bar.value = 0
  bar.setAttribute('aria-label', each.file.name)
  showFile(each, bar)
  each.coming = new Promise((settled) => {
    const request = new XMLHttpRequest()
    each.request = request
    request.open('POST', 'files?name=' + encodeURIComponent(each.file.name.slice(-200)))
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.setRequestHeader('accept-language', form.dataset.language)
    request.setRequestHeader('idempotency-key', each.key)
    request.upload.addEventListener('progress', ({ loaded, total }) => {
      bar.value = total > 0 ? loaded / total : 0
    })
    request.addEventListener('loadend', () => {
      each.coming = undefined
      if (request.status === 201) {
        each.id = JSON.parse(request.response).id
        showFile(each, part('span', 'small', words.fileSent))
      } else fileFailed(each, ...refusalOf(each, request))
      settled()
    })
    request.send(each.file)
  })
}
const listFile = (file) => {
  const each = { file, key: newKey(), line: part('li', '', '') }
  each.line.append(
    part('span', 'file-name', file.name),
    part('span', 'small', sized(file)),
    part('span', 'file-state', ''),
    quiet(words.remove, named(words.removeFile, each), () => {
      chosen = chosen.filter((other) => other !== each)
      each.request?.abort()
      each.line.remove()
      mark(picker, '')
      picker.focus()
    }),
  )
  chosen.push(each)
  picker.parentElement.querySelector('ul').append(each.line)
  if (file.size > limits.largestBytes) fileFailed(each, named(words.fileTooLarge, each), false)
  else send(each)
}
picker?.addEventListener('change', () => {
  mark(picker, '')
  for (const file of picker.files) {
    const together = chosen.reduce((sum, each) => sum + each.file.size, file.size)
    if (chosen.length >= limits.most) mark(picker, words.filesTooMany)
    else if (file.size <= limits.largestBytes && together > limits.togetherBytes)
      mark(picker, words.filesTogether)
    else listFile(file)
  }
  picker.value = ''
})
`
