import { type FileVersion, WishedFromText } from '@bylaw/contract'
import { sameJson } from '@bylaw/kernel'
import { errorsOf } from '../../platform/issue-words'
import { notByImport, type Wrong, wrongAt } from './import-wrong'

export interface JudgedVersions {
  readonly wrong: readonly Wrong[]
  /** The newest version, as it is wished for; undefined where it stays as it is. */
  readonly wish: FileVersion | undefined
  /** When it is to take effect; null for as soon as it is approved. */
  readonly validFrom: string | null
}

/**
 * What the versions of a file ask for. An import changes the newest version or adds one after it;
 * what decided before stays, for a correction of the past gives its reason.
 */
export function judgeVersions(
  versions: readonly FileVersion[],
  now: readonly FileVersion[],
  pointer: string,
  nowMs: number,
): JudgedVersions {
  const last = versions.length - 1
  const place = `${pointer}/${last}`
  const [wish, newest] = [versions[last], now.at(-1)]
  const isAdded = versions.length === now.length + 1
  if (!wish || !newest || (!isAdded && versions.length !== now.length))
    return { wrong: [notThePast(pointer)], wish, validFrom: null }

  const past = versions
    .slice(0, last)
    .flatMap((version, index) =>
      sameJson(version, now[index]) ? [] : [notThePast(`${pointer}/${index}`)],
    )
  if (!isAdded && sameJson(wish, newest)) return { wrong: past, wish: undefined, validFrom: null }
  const keepsItsTime = !isAdded && Date.parse(wish.validFrom) === Date.parse(newest.validFrom)
  const isToCome = Date.parse(wish.validFrom) >= nowMs
  return {
    wrong: [
      ...past,
      ...(keepsItsTime ? [] : wrongDay(wish, `${place}/validFrom`, nowMs)),
      ...(wish.repealed === undefined || sameJson(wish.rules, newest.rules)
        ? []
        : [repealsOnly(`${place}/rules`)]),
      ...(sameJson(wish.citations, newest.citations) ? [] : [notByImport(`${place}/citations`)]),
    ],
    wish,
    validFrom: isToCome ? wish.validFrom : null,
  }
}

/** Each version of a rule set that is new begins after the one before it. */
export const inOrder = (
  versions: readonly FileVersion[],
  pointer: string,
  nowMs: number,
): readonly Wrong[] =>
  versions.flatMap((version, index) => [
    ...beginsBefore(version, versions[index - 1], `${pointer}/${index}/validFrom`),
    ...wishedAsByHand(version, `${pointer}/${index}/validFrom`, nowMs),
  ])

type Dated = Pick<FileVersion, 'validFrom'>

/** What is wrong with the time to which an import moves what the company has: it is one to come. */
export const wrongDay = (dated: Dated, pointer: string, nowMs: number): readonly Wrong[] =>
  Date.parse(dated.validFrom) < nowMs ? [hasPassed(pointer)] : wishedAsByHand(dated, pointer, nowMs)

/** A time to come is wished for as by hand; what has begun did so at a moment, as it is on record. */
export function wishedAsByHand(
  { validFrom }: Dated,
  pointer: string,
  nowMs: number,
): readonly Wrong[] {
  const { error } = WishedFromText.safeParse(validFrom)
  if (error === undefined || Date.parse(validFrom) < nowMs) return []
  return errorsOf(error.issues, 'json').map((wrong) => ({ ...wrong, pointer }))
}

/** Whether a version does not begin after the one that it follows. */
export const beginsBefore = (
  { validFrom }: Dated,
  before: Dated | undefined,
  pointer: string,
): readonly Wrong[] =>
  before === undefined || Date.parse(before.validFrom) < Date.parse(validFrom)
    ? []
    : [
        wrongAt(
          pointer,
          'not_in_order',
          '须晚于前一个版本的生效时间。',
          'This begins before the version above it does.',
        ),
      ]

export const repealsOnly = (pointer: string): Wrong =>
  wrongAt(
    pointer,
    'repeal_changes_rules',
    '废止时内容不变：请去掉这一项，或另作修改。',
    'A repeal changes nothing of what is said: leave this out, or make it a change of its own.',
  )

export const notThePast = (pointer: string): Wrong =>
  wrongAt(
    pointer,
    'past_changed',
    '导入只能修改最新的版本，或在其后增加一个；此前的版本保持不变。',
    'An import changes the newest version or adds one after it; those before stay as they are.',
  )

const hasPassed = (pointer: string): Wrong =>
  wrongAt(
    pointer,
    'has_passed',
    '生效时间已过：请保留原时间（批准后即生效），或改为今后的时间。',
    'This has passed: keep the time as it was (approval puts it in force), or name one to come.',
  )
