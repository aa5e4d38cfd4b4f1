import type { FileView } from '@bylaw/contract'
import { ApiProblem, offline, problemFrom, renewSession } from '../api'
import type { CommandId } from '../command-id'
import { currentLanguage, htmlLanguage } from '../i18n/language'

/** An upload under way. */
export interface Upload {
  readonly done: Promise<FileView>
  readonly stop: () => void
}

/**
 * Sends a file, telling how far it is. A browser tells that of an XMLHttpRequest alone. A session
 * that ran out is renewed and the file sent again, under the same key, so that it is kept once.
 */
export function uploadFile(file: File, command: CommandId, tell: (sent: number) => void): Upload {
  const path = `/v1/files?name=${encodeURIComponent(file.name)}`
  const { id } = command.of(path, `${file.name}/${file.size}/${file.lastModified}`, undefined)
  let request: XMLHttpRequest | undefined
  let stopped = false
  const send = () =>
    new Promise<FileView>((resolve, reject) => {
      const xhr = new XMLHttpRequest()
      request = xhr
      xhr.open('POST', path)
      xhr.setRequestHeader('Accept', 'application/json, application/problem+json')
      xhr.setRequestHeader('Accept-Language', htmlLanguage(currentLanguage()))
      xhr.setRequestHeader('Content-Type', 'application/octet-stream')
      xhr.setRequestHeader('Idempotency-Key', id)
      xhr.upload.onprogress = ({ loaded, total }) => tell(total === 0 ? 0 : loaded / total)
      xhr.onerror = () => reject(offline())
      xhr.onabort = () => reject(offline())
      xhr.onload = () => {
        if (xhr.status === 201) resolve(JSON.parse(xhr.responseText) as FileView)
        else
          reject(
            new ApiProblem(
              problemFrom(xhr.status, xhr.getResponseHeader('Request-Id'), xhr.responseText),
            ),
          )
      }
      xhr.send(file)
    })
  const done = send().catch(async (error: unknown) => {
    const isOver = error instanceof ApiProblem && error.code === 'not_signed_in'
    if (stopped || !isOver || !(await renewSession())) throw error
    return send()
  })
  return {
    done,
    stop: () => {
      stopped = true
      request?.abort()
    },
  }
}
