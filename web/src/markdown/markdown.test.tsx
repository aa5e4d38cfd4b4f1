import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test, vi } from 'vitest'
import { Markdown } from './markdown'
import { safeHref } from './safe-href'

vi.mock('../shell/go', () => ({
  Go: ({ href, children }: { href: string; children: string }) => <a href={href}>{children}</a>,
}))

const shown = (text: string): string =>
  renderToStaticMarkup(<Markdown text={text} />).replace(/^<div class="prose">(.*)<\/div>$/s, '$1')

describe('a text in Markdown', () => {
  test.each([
    ['steps', '1. 断电\n2. 重启', '<ol start="1"><li><p>断电</p></li><li><p>重启</p></li></ol>'],
    [
      'stress beside Chinese punctuation',
      '**注意：**先断电',
      '<p><strong>注意：</strong>先断电</p>',
    ],
    ['its first heading under the page’s own', '## 现象\n\n### 细节', '<h2>现象</h2><h3>细节</h3>'],
    ['code as it stands', '`<b>`', '<p><code>&lt;b&gt;</code></p>'],
    [
      'a link to the web, which is told nothing',
      '[站点](https://a.example)',
      '<p><a href="https://a.example" target="_blank" rel="noopener noreferrer nofollow">站点</a></p>',
    ],
    ['a link within', '[工单](/tickets/1)', '<p><a href="/tickets/1">工单</a></p>'],
    [
      'an address given below',
      '[手册][m]\n\n[m]: /knowledge/1',
      '<p><a href="/knowledge/1">手册</a></p>',
    ],
  ])('shows %s', (_, text, html) => expect(shown(text)).toBe(html))

  test('shows a table', () =>
    expect(shown('| 型号 | 功率 |\n| - | - |\n| A1 | 3 kW |')).toContain('<td>3 kW</td>'))
})

describe('a text cannot do anything', () => {
  test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    'x <a href="javascript:alert(1)">y</a>',
    '[y](javascript:alert(1))',
    '[y](JaVaScRiPt:alert(1))',
    '[y](data:text/html,<script>alert(1)</script>)',
    '[y](//evil.example)',
    '![y](javascript:alert(1))',
    '<https://a.example/"onmouseover="alert(1)>',
  ])('%s', (text) => {
    const html = shown(text)
    expect(html).not.toMatch(
      /<(script|img|iframe)|<[^>]* on\w+=|(href|src)="(javascript|data|\/\/)/i,
    )
  })

  test.each([
    ['https://a.example', 'https://a.example'],
    ['mailto:a@b.example', 'mailto:a@b.example'],
    ['/knowledge/1', '/knowledge/1'],
    ['//evil.example', undefined],
    ['java\nscript:x', undefined],
    ['vbscript:x', undefined],
    ['evil.example', undefined],
  ])('%s leads to %s', (url, href) => expect(safeHref(url)).toBe(href))
})
