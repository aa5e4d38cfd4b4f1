import type { GrowthRecordTakenBack, GrowthRecordView, NewGrowthRecord } from '@bylaw/contract'
import { type Words, words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { tellPeople } from '../notices/tell'
import { payRulesOn } from '../pay/pay-rules-on'
import { sayingWhoWasFaster } from '../people/as-read'
import { mustBeVersion } from '../platform/if-match'
import { madeOnce } from '../platform/made-once'
import { Problem } from '../platform/problem'
import { today } from '../platform/today'
import type { Scope } from '../scope'
import { careerRules } from './career'
import { checksIn, isCheck } from './confirmation'
import { recordView } from './growth-view'
import { mustStillBeShown } from './must-still-be-shown'
import { recordNews } from './news-of'
import { qualificationRules } from './qualifications'
import type { GrowthRecord } from './store'

/**
 * Writes down what somebody has shown: a test for a level, something that their post asks for, or a
 * certificate. Never one's own, and never what is still to come.
 */
export async function recordGrowth(scope: Scope, wish: NewGrowthRecord): Promise<GrowthRecordView> {
  if (wish.personId === scope.personId) throw new Problem('not_allowed', { detail: notOneself })
  const person = await scope.people.read(wish.personId)
  if (!person || person.role === 'contact') throw new Problem('not_found')
  const until = wish.kind === 'level_test' ? null : wish.until
  if (wish.on > today(scope)) throw doesNotFit('/on', notYet)
  if (until !== null && until < wish.on) throw doesNotFit('/until', overBefore)

  const name = await nameOf(scope, wish)
  const row: GrowthRecord = {
    id: scope.newId('gro'),
    personId: person.personId,
    personName: person.name,
    kind: wish.kind,
    subject: subjectOf(wish),
    nameZh: name.zh,
    nameEn: name.en,
    forLevel: wish.kind === 'level_test' ? wish.forLevel : null,
    onDate: wish.on,
    until,
    result: wish.kind === 'certificate' ? 'passed' : wish.result,
    evidence: wish.evidence,
    recordedBy: scope.personId,
    recordedByName: scope.personName,
    recordedAtMs: scope.now,
    ...NOT_TAKEN_BACK,
    toldUntil: null,
    version: 1,
  }
  const asRead = row.result === 'passed' ? [] : await mustUndoNothing(scope, row)
  const made = await madeOnce(
    () =>
      sayingWhoWasFaster(
        () =>
          scope.shard.batch([
            auditEntry(scope, 'growth_record.written', row.id),
            ...asRead,
            scope.growth.write(row),
            ...tellPeople(
              scope,
              [row.personId],
              recordNews(row, name[scope.companyLanguage], 'growth_recorded'),
            ),
          ]),
        changedMeanwhile,
      ),
    () => scope.growth.readRecord(row.id),
  )
  return recordView(scope, made ?? row)
}

/** What was failed may be what a confirmation or a level rests on. */
async function mustUndoNothing(scope: Scope, row: GrowthRecord) {
  const before = await scope.growth.recordsOf(row.personId)
  const later = before.filter(({ onDate }) => onDate > row.onDate)
  const after = [...later, row, ...before.slice(later.length)]
  return mustStillBeShown(scope, row, { before, after })
}

const NOT_TAKEN_BACK = {
  takenBackBy: null,
  takenBackByName: null,
  takenBackAtMs: null,
  takenBackReason: null,
} as const

/** Says that a record does not count, and why; it stays to be read. Never one's own. */
export async function takeBackRecord(
  scope: Scope,
  id: string,
  basedOn: number,
  { reason }: GrowthRecordTakenBack,
): Promise<GrowthRecordView> {
  const record = await scope.growth.readRecord(id)
  if (!record) throw new Problem('not_found')
  if (record.personId === scope.personId) throw new Problem('not_allowed', { detail: notOneself })
  mustBeVersion(basedOn, record.version)
  if (record.takenBackAtMs !== null) throw new Problem('wrong_state', { detail: takenBack })
  const said = {
    takenBackBy: scope.personId,
    takenBackByName: scope.personName,
    takenBackAtMs: scope.now,
    takenBackReason: reason,
  }
  const changed = { ...record, ...said, version: basedOn + 1 }
  const before = await scope.growth.recordsOf(record.personId)
  const after = before.filter((each) => each.id !== id)
  const asRead = await mustStillBeShown(scope, record, { before, after })
  const name = { zh: record.nameZh, en: record.nameEn }
  await sayingWhoWasFaster(
    () =>
      scope.shard.batch([
        auditEntry(scope, 'growth_record.taken_back', id),
        ...asRead,
        scope.growth.takeBack(id, basedOn, said),
        scope.shard.mustHaveChanged(),
        ...tellPeople(
          scope,
          [record.personId],
          recordNews(changed, name[scope.companyLanguage], 'growth_taken_back'),
        ),
      ]),
    changedMeanwhile,
    async () => (await scope.growth.readRecord(id))?.version === basedOn,
  )
  return recordView(scope, changed)
}

export async function readRecord(scope: Scope, id: string): Promise<GrowthRecordView> {
  const record = await scope.growth.readRecord(id)
  if (!record) throw new Problem('not_found')
  return recordView(scope, record)
}

const subjectOf = (wish: NewGrowthRecord): string =>
  wish.kind === 'level_test'
    ? wish.test
    : wish.kind === 'requirement'
      ? wish.requirement
      : wish.name

/** What the rules call it; a certificate has a name of its own. */
async function nameOf(scope: Scope, wish: NewGrowthRecord): Promise<Words> {
  if (wish.kind === 'certificate') return { zh: wish.name, en: wish.name }
  if (wish.kind === 'level_test') {
    const rules = await careerRules(scope)
    if (!rules.ok) throw new Problem('rules_incomplete', { refusal: rules.refusal })
    const { tests, highestLevel } = rules.value.rules
    if (wish.forLevel > highestLevel) throw doesNotFit('/forLevel', noLevel(highestLevel))
    const test = tests.find(({ key }) => key === wish.test)
    if (!test) throw doesNotFit('/test', notNamed)
    return test.name
  }
  if (isCheck(wish.requirement) && /^\d/.test(wish.result)) throw doesNotFit('/result', noMark)
  const [found, pay] = await Promise.all([
    qualificationRules(scope),
    payRulesOn(scope, today(scope)),
  ])
  const requirement = [
    ...found.flatMap(({ rules }) => rules.requirements),
    ...(pay ? checksIn(pay) : []),
  ].find(({ key }) => key === wish.requirement)
  if (!requirement) throw doesNotFit('/requirement', notNamed)
  return requirement.name
}

const doesNotFit = (pointer: string, message: Words) =>
  new Problem('unacceptable', { errors: [{ pointer, code: 'does_not_fit', message }] })

const notOneself = words(
  '考试、考核和证书由别人登记，不能登记或撤销自己的。',
  'Your own results have to be recorded and withdrawn by someone else.',
)
const notYet = words('还没有到这一天。', 'That date has not been reached yet.')
const overBefore = words(
  '有效期不能早于起始日期。',
  'The expiry date cannot be before the start date.',
)
const noMark = words(
  '转正条件只登记合格或不合格。',
  'Confirmation requirements are passed or failed; they take no score.',
)
const notNamed = words('规则中没有这一项。', 'The rules contain no such item.')
const noLevel = (highest: number) =>
  words(`规则中最高 ${highest} 级。`, `The rules go up to level ${highest}.`)
const takenBack = words('已经撤销。', 'It has already been withdrawn.')
const changedMeanwhile = words(
  '此人的任职、等级或考核登记刚刚被他人改动。请刷新，核对后再办理。',
  'This person’s employment or qualifications have just been changed. Reload, check them and try again.',
)
