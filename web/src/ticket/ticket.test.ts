import { describe, expect, test } from 'vitest'
import { draftKey, emptyDraft, heldFrom, isEmpty, meet, writtenSteps } from './draft'
import { begunAt, colleaguesFor, mentionedIn, withMention } from './mention'

describe('a draft', () => {
  const draft = { ...emptyDraft, reply: '正在查', steps: ['断电', ''] }
  const earlier = '2026-10-12T01:00:00.000Z'
  const later = '2026-10-12T02:00:00.000Z'
  const held = { draft, keptAt: earlier, ahead: true }

  test('comes back as it was written', () => {
    expect(heldFrom(JSON.stringify(held))).toEqual(held)
    expect(writtenSteps(draft)).toEqual(['断电'])
  })

  test('that cannot be read is none, never a broken screen', () => {
    for (const text of [null, '{', '[]', '{"draft":{"reply":7,"steps":"x"}}'])
      expect(isEmpty(heldFrom(text).draft)).toBe(true)
  })

  test('is each person’s own', () => {
    expect(draftKey('per_1', 'tkt_1')).not.toBe(draftKey('per_2', 'tkt_1'))
  })

  test('of another device is taken where nothing was written here', () => {
    const kept = { draft, keptAt: later }
    const nothing = heldFrom(null)
    expect(meet(nothing, kept)).toEqual({ held: { draft, keptAt: later, ahead: false } })
    expect(meet({ ...held, ahead: false }, { draft: null, keptAt: null }).held.draft).toEqual(
      emptyDraft,
    )
  })

  test('written here goes on where the server has what it went on from', () => {
    const kept = { draft: { ...draft, reply: '正' }, keptAt: earlier }
    expect(meet(held, kept)).toEqual({ held })
    expect(meet(held, { draft: null, keptAt: null }).held).toEqual({ ...held, keptAt: null })
  })

  test('that went on in two places is offered, and neither is lost', () => {
    const theirs = { ...emptyDraft, reply: '我在路上' }
    expect(meet(held, { draft: theirs, keptAt: later })).toEqual({
      held: { ...held, keptAt: later },
      elsewhere: theirs,
    })
    expect(
      meet({ ...held, draft: emptyDraft }, { draft: theirs, keptAt: later }).held.draft,
    ).toEqual(theirs)
    expect(meet(held, { draft, keptAt: later }).elsewhere).toBeUndefined()
  })
})

describe('naming a colleague', () => {
  const wang = { id: 'per_1', name: '王敏' }
  const hua = { id: 'per_2', name: '王敏华' }
  const ann = { id: 'per_3', name: 'Ann Lee' }
  const all = [wang, hua, ann]

  test.each([
    ['after a word in Chinese', '请@王', { from: 1, typed: '王' }],
    ['with a blank in the name', 'see @Ann L', { from: 4, typed: 'Ann L' }],
    ['at once', '@', { from: 0, typed: '' }],
  ])('begins %s', (_, text, begun) => expect(begunAt(text, text.length)).toEqual(begun))

  test.each([
    ['an address', 'ann@lee'],
    ['what ends with a comma', '@王敏，'],
    ['what was long ago', `@${'长'.repeat(41)}`],
  ])('is not %s', (_, text) => expect(begunAt(text, text.length)).toBeUndefined())

  test('finds those whose names begin so first', () => {
    expect(colleaguesFor(all, '敏华')).toEqual([hua])
    expect(colleaguesFor(all, 'lee')).toEqual([ann])
  })

  test('writes the name out and goes on behind it', () => {
    expect(withMention('请@王看', 3, { from: 1, typed: '王' }, '王敏')).toEqual({
      text: '请@王敏 看',
      caret: 5,
    })
  })

  test('means the longest name, and all of that name', () => {
    expect(mentionedIn('@王敏华 和 @Ann Lee 看，me@Ann Lee 不算', all)).toEqual(['per_2', 'per_3'])
    expect(mentionedIn('@王敏', [wang, { ...wang, id: 'per_9' }])).toEqual(['per_1', 'per_9'])
    expect(mentionedIn('没有人', all)).toEqual([])
  })
})
