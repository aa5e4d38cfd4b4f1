import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { envelopeOf } from './envelope'

const DOMAIN = 'mail.bylaw.example'
const read = (lines: readonly string[], wish: { from?: string; to?: string } = {}) =>
  envelopeOf(Buffer.from(lines.join('\r\n')), DOMAIN, { from: wish.from, to: wish.to })

test('a mail goes to the first address of ours that it names, folded lines and all', () => {
  expect(
    read([
      'From: "Ma, Jun" <ma.jun@water.example>',
      'To: someone@elsewhere.example,',
      '\tPengyuan <pengyuan@MAIL.bylaw.example>',
      '',
      'To: other@mail.bylaw.example',
    ]),
  ).toEqual({ from: 'ma.jun@water.example', to: 'pengyuan@MAIL.bylaw.example' })
})

test('where it was delivered, and who answers for it, come before what it says of itself', () => {
  expect(
    read([
      'Return-Path: <>',
      'Delivered-To: ours@mail.bylaw.example',
      'To: theirs@mail.bylaw.example',
      'From: a@b.example',
    ]),
  ).toEqual({ from: '', to: 'ours@mail.bylaw.example' })
})

test('what the command line says prevails; without an address of ours it is asked for', () => {
  const wish = { from: 'c@d.example', to: 'ours@mail.bylaw.example' }
  expect(read(['From: a@b.example'], wish)).toEqual(wish)
  expect(() => read(['From: a@b.example', 'To: x@y.example'])).toThrow('name one with --to')
})

test('every mail of the demo says whom it is to', () => {
  const folder = new URL('../seed/mails/', import.meta.url)
  for (const file of readdirSync(folder))
    expect(
      envelopeOf(readFileSync(new URL(file, folder)), DOMAIN, { from: undefined, to: undefined })
        .to,
    ).toMatch(/^(pengyuan|harbourline)@/)
})
