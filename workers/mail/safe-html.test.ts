import { describe, expect, test } from 'vitest'
import { safeHtml, textOfHtml } from './safe-html'

const safe = (page: string) => safeHtml(page, () => undefined).html

describe('what a browser would run is not in what we keep', () => {
  test.each([
    ['<script>alert(1)</script>after', 'after'],
    ['<scr<script>ipt>alert(1)</script>', 'ipt&gt;alert(1)'],
    ['<img src=x onerror=alert(1)>', ''],
    ['<svg onload=alert(1)><p>in</p></svg>out', 'out'],
    ['<svg><svg></svg><p onclick=x>in</p></svg>out', 'out'],
    ['<math><mtext><style><img src=x onerror=alert(1)></style></mtext></math>', ''],
    ['<a href="javascript:alert(1)">x</a>', '<a>x</a>'],
    ['<a href=" jAvAsCrIpT:alert(1)">x</a>', '<a>x</a>'],
    ['<a href="java&#10;script:alert(1)">x</a>', '<a>x</a>'],
    ['<a href="data:text/html,<script>alert(1)</script>">x</a>', '<a>x</a>'],
    ['<a href="vbscript:x">x</a>', '<a>x</a>'],
    ['<p style="background:url(https://spy.example)">x</p>', '<p>x</p>'],
    ['<style>@import "https://spy.example"</style>x', 'x'],
    ['<link rel=stylesheet href=//spy.example>x', 'x'],
    ['<meta http-equiv=refresh content="0;url=//spy.example">x', 'x'],
    ['<base href="//spy.example">x', 'x'],
    ['<form action=//spy.example><input name=p><button>Go</button></form>', 'Go'],
    ['<iframe src=//spy.example></iframe>x', 'x'],
    ['<object data=x><embed src=x></object>x', 'x'],
    [
      '<table background=//spy.example><tr><td>x</td></tr></table>',
      '<table><tr><td>x</td></tr></table>',
    ],
    ['<p title="a&quot; onmouseover=alert(1)">x</p>', '<p>x</p>'],
    ['<<b>b', '&lt;<b>b</b>'],
    ['<!--><script>alert(1)</script>-->x', 'x'],
    ['<!-- a --!><b>x</b>', ''],
    ['<noscript><p title="</noscript><img src=x onerror=alert(1)>">', '&quot;&gt;'],
    ['<textarea><img src=x onerror=alert(1)></textarea>x', 'x'],
    ['<template><script>alert(1)</script></template>x', 'x'],
    ['<b>open', '<b>open</b>'],
    ['</b></p>closed', 'closed'],
    ['&lt;script&gt;alert(1)&lt;/script&gt;', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['<p\0onclick=alert(1)>x', 'x'],
    ['<img src="cid:a" alt="&quot;><script>alert(1)</script>">', ''],
  ])('%s', (page, kept) => expect(safe(page)).toBe(kept))

  test('a link leads out, by itself and without telling from where', () => {
    expect(safe('<a href="https://acme.example/?a=1&amp;b=2" onclick="x()">x</a>')).toBe(
      '<a href="https://acme.example/?a=1&amp;b=2" target="_blank" rel="noopener noreferrer nofollow">x</a>',
    )
  })

  test('a picture that came along is shown with its words; the rest is counted', () => {
    const page =
      '<img src="cid:a" alt="panel"><img src="https://spy.example/1.gif"><img src="cid:b">'
    expect(safeHtml(page, (id) => (id === 'a' ? 'data:image/png;base64,AA==' : undefined))).toEqual(
      {
        html: '<img src="data:image/png;base64,AA==" alt="panel">',
        blockedPictures: 2,
      },
    )
  })

  test('what is safe stays safe: a second time changes nothing', () => {
    const page = '<p>a &amp; b<br><b>c<i>d</b>e</p><ul><li>1<li>2</ul><blockquote>q</blockquote>'
    expect(safe(safe(page))).toBe(safe(page))
  })

  test('a page of a hundred thousand open tags is done in a moment', () => {
    const startedAt = performance.now()
    for (const hostile of ['<b>', '<a ', '<!--', '</', '<script', '&', '<p a="', "<p a='b' "])
      safe(hostile.repeat(100_000))
    expect(performance.now() - startedAt).toBeLessThan(2_000)
  })
})

test('the text of a page is what a reader sees of it', () => {
  const page =
    '<html><head><title>T</title><style>p{}</style></head><body><p>您好，</p><p>机组&nbsp;三&#21495;<br>停机</p><ul><li>一</li><li>二</li></ul></body></html>'
  expect(textOfHtml(page)).toBe('您好，\n\n机组 三号\n停机\n\n一\n\n二')
})

test('cells of a table stay apart as text, and a link says where it leads', () => {
  const row = (...cells: string[]) =>
    `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('\n ')}</tr>`
  expect(textOfHtml(`<table>${row('表号', '读数')}${row('A-1', '12')}</table>`)).toBe(
    '表号\t读数\n\nA-1\t12',
  )
  const report = 'https://acme.example/r/7'
  expect(textOfHtml(`见<a href="${report}">报告</a>。`)).toBe(`见报告 (${report})。`)
  expect(textOfHtml(`<a href="${report}">${report}</a>`)).toBe(report)
  expect(textOfHtml('<a href="javascript:x()">点这里</a>')).toBe('点这里')
})

test('blanks without end, each shown in a way of its own, are read once', () => {
  const blanks = '<b> </b>'.repeat(200_000)
  expect(textOfHtml(`a${blanks}b<table><tr><td>1</td>${blanks}<td>2</td></tr></table>`)).toBe(
    'a b\n\n1\t2',
  )
})
