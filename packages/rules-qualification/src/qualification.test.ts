import { describe, expect, test } from 'vitest'
import { check } from './check'
import { decide } from './decide'
import type { QualificationFacts } from './facts'
import { QualificationRules } from './rules'
import { starter } from './starter'

const welding: QualificationRules = {
  ...starter,
  requirements: [
    { key: 'permit', name: { zh: '焊工证', en: 'Permit' }, shownBy: 'certificate' },
    { key: 'course', name: { zh: '岗前培训', en: 'Course' }, shownBy: 'training' },
  ],
  posts: [
    { key: 'welder', name: { zh: '焊工', en: 'Welder' }, needs: ['permit', 'course'], prefers: [] },
  ],
  passMark: 60,
  lacking: 'works_and_makes_up',
  makeUpDays: 30,
}
const COURSE = { requirement: 'course', result: 'passed', until: null }
const permit = (until: string | null, result = 'passed') => ({
  requirement: 'permit',
  result,
  until,
})
const at = (
  shows: QualificationFacts['shows'],
  changes: Partial<QualificationFacts> = {},
  ruled = {},
) => {
  const answer = decide(
    { ...welding, ...ruled },
    { post: 'welder', shows, inPostSince: '2026-01-01', today: '2026-06-15', ...changes },
  )
  return answer.ok ? answer.value.decision : (answer.refusal.question ?? answer.refusal.code)
}

describe('a certificate', () => {
  test('counts on its last day, and not on the next', () => {
    expect(at([COURSE, permit('2026-06-15')])).toMatchObject({ qualified: true })
    expect(at([COURSE, permit('2026-06-14')])).toMatchObject({
      qualified: false,
      expired: ['permit'],
      makeUp: [{ requirement: 'permit', by: '2026-07-14' }],
    })
  })
  test('that was renewed counts though the old one ran out', () =>
    expect(at([COURSE, permit('2026-01-31'), permit('2027-01-31')])).toMatchObject({ expired: [] }))
  test('of two that ran out, the later one sets the time', () =>
    expect(at([COURSE, permit('2026-06-10'), permit('2026-05-01')])).toMatchObject({
      makeUp: [{ by: '2026-07-10' }],
    }))
})

describe('someone who lacks something', () => {
  test('may work until the day by which it is made up, and no longer', () => {
    const lacking = [permit('2027-01-31')]
    expect(at(lacking, { inPostSince: '2026-05-16' })).toMatchObject({ mayWork: true })
    expect(at(lacking, { inPostSince: '2026-05-15' })).toMatchObject({ mayWork: false })
  })
  test('may not work where that is the rule', () =>
    expect(at([COURSE], {}, { lacking: 'may_not_work' })).toMatchObject({
      mayWork: false,
      makeUp: [],
    }))
  test('is asked about only once something lacks', () => {
    expect(at([COURSE, permit(null)], {}, { lacking: null })).toMatchObject({ qualified: true })
    expect(at([COURSE], {}, { lacking: null })).toBe('qualification.lacking')
    expect(at([COURSE], {}, { makeUpDays: null })).toBe('qualification.make_up_days')
  })
  test('and only applies for the post has no time running', () =>
    expect(at([COURSE], { inPostSince: null }, { makeUpDays: null })).toMatchObject({
      mayWork: true,
      makeUp: [],
    }))
})

test.each([
  ['60', true],
  ['59.99', false],
  ['100', true],
])('a mark of %s passes: %s', (mark, qualified) =>
  expect(at([COURSE, permit(null, mark)])).toMatchObject({ qualified }),
)
test('what was failed and then passed is there', () =>
  expect(at([COURSE, permit(null, 'failed'), permit(null)])).toMatchObject({ qualified: true }))
test('a post needs only what is listed', () =>
  expect(
    QualificationRules.safeParse({
      ...welding,
      posts: [{ ...welding.posts[0], needs: ['permit', 'luck'] }],
    }).error?.issues[0]?.path,
  ).toEqual(['posts', 0, 'needs', 1]))
test('what no post asks for, and what one asks for twice over, is warned about', () =>
  expect(
    check({
      ...welding,
      posts: [
        { key: 'welder', name: { zh: '焊工', en: 'W' }, needs: ['permit'], prefers: ['permit'] },
      ],
    }).map(({ code }) => code),
  ).toEqual(['needed_and_preferred', 'never_reached']))
