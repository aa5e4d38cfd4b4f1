import type { Language } from '@bylaw/contract'
import { html, raw } from 'hono/html'

/** The parts of an OpenAPI document that the page shows. */
interface Described {
  readonly info: { readonly title: string; readonly description?: string }
  readonly paths?: Readonly<Record<string, unknown>>
}

interface Operation {
  readonly operationId?: string
  readonly summary?: string
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[]
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const

/** A plain page that lists every operation, who may call it, and where the full document is. */
export function docsPage(document: Described, language: Language) {
  const rows = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = (item as Record<string, Operation | undefined>)[method]
      return operation ? [row(method, path, operation)] : []
    }),
  )
  const [method, path, what, permission] =
    language === 'zh'
      ? ['方法', '路径', '说明', '所需权限']
      : ['Method', 'Path', 'What it does', 'Permission']
  return html`<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${document.info.title} API</title>
<style>
:root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif }
body { margin: 2rem auto; max-width: 72rem; padding: 0 1rem }
table { border-collapse: collapse; width: 100% }
th, td { text-align: left; padding: .35rem .75rem; border-bottom: 1px solid #8884; vertical-align: top }
code { font-family: ui-monospace, monospace; font-size: .9em }
</style></head>
<body><h1>${document.info.title} API</h1>
<p>${document.info.description ?? ''}</p>
<p><a href="/openapi.json">OpenAPI 3.1 · /openapi.json</a></p>
<table><thead><tr><th scope="col">${method}</th><th scope="col">${path}</th><th scope="col">${what}</th><th scope="col">${permission}</th></tr></thead>
<tbody>${raw(rows.join(''))}</tbody></table></body></html>`
}

const row = (
  method: string,
  path: string,
  { summary, security, operationId }: Operation,
): string => {
  const permission = (security ?? []).flatMap((scheme) => Object.values(scheme).flat()).join(', ')
  return html`<tr id="${operationId ?? ''}"><td><code>${method.toUpperCase()}</code></td><td><code>${path}</code></td><td>${summary ?? ''}</td><td><code>${permission || '–'}</code></td></tr>`.toString()
}
