import { grouped } from '@bylaw/kernel'
import { type AnyRuleKind, type Sentence, valueAt } from '@bylaw/rules-kit'
import { alignRows } from './align-rows'
import { type ChangedPlace, diffPlaces } from './diff-places'
import { saidOf } from './said'

type Words = Sentence['text']

/** A sentence that reads otherwise; null on the side where there is none. */
export interface ChangedSentence {
  readonly rule: string
  readonly before: Words | null
  readonly after: Words | null
}

/** A place that changed. */
export interface ToldPlace extends ChangedPlace {
  /** Whether sentences speak of it: what they pass over has to be named by itself. */
  readonly said: boolean
}

export interface RulesDiff {
  readonly sentences: readonly ChangedSentence[]
  readonly places: readonly ToldPlace[]
}

/**
 * How two versions of a rule set, or of a text, differ in words and in data. A sentence is compared
 * with the one that spoke of the same rule before, wherever its row has moved to.
 */
export function diffRules(
  kind: Pick<AnyRuleKind, 'explain' | 'rules'>,
  before: unknown,
  after: unknown,
): RulesDiff {
  const sentences = changedSentences(kind, before, after)
  const isSaid = saidOf(
    kind,
    after,
    sentences.map(({ rule }) => rule),
  )
  const places = diffPlaces(before, after).map((place) => ({ ...place, said: isSaid(place) }))
  return { sentences, places }
}

/** What is not yet fit to be read aloud still differs in places. */
export const unreadDiff = (before: unknown, after: unknown): RulesDiff => ({
  sentences: [],
  places: diffPlaces(before, after).map((place) => ({ ...place, said: false })),
})

/** The sentences alone that read otherwise. */
export function changedSentences(
  kind: Pick<AnyRuleKind, 'explain'>,
  before: unknown,
  after: unknown,
): ChangedSentence[] {
  const rowAfter = rowsAfter()
  const told = kind.explain(before).map(({ rule, text }, index) => ({
    rule: placeAfter(rule, before, after, rowAfter),
    stood: rule,
    text,
    index,
  }))
  return changed(told, kind.explain(after))
}

/** A sentence of the rules before; `rule` is where its place is after, undefined when it is gone. */
interface Told {
  readonly rule: string | undefined
  readonly stood: string
  readonly text: Words
  readonly index: number
}

/** In the order of the sentences after, each one that is gone before the next that stayed. */
function changed(told: readonly Told[], sentences: readonly Sentence[]): ChangedSentence[] {
  const partner = partners(told, sentences)
  const taken = new Set(partner.values())
  const gone = told.filter((each) => !taken.has(each))
  const result: ChangedSentence[] = []
  const tellGone = (until: number) => {
    for (let next = gone[0]; next && next.index < until; next = gone[0]) {
      result.push({ rule: next.stood, before: next.text, after: null })
      gone.shift()
    }
  }
  for (const sentence of sentences) {
    const old = partner.get(sentence)
    if (old) tellGone(old.index)
    if (!old) result.push({ rule: sentence.rule, before: null, after: sentence.text })
    else if (!same(old.text, sentence.text))
      result.push({ rule: sentence.rule, before: old.text, after: sentence.text })
  }
  tellGone(told.length)
  return result
}

/** Which sentence was which: of the same rule with the same words, then of the same rule in order. */
function partners(told: readonly Told[], sentences: readonly Sentence[]): Map<Sentence, Told> {
  const partner = new Map<Sentence, Told>()
  const taken = new Set<Told>()
  const pair = (likeness: (each: Pick<Told, 'rule' | 'text'>) => string) => {
    // A row that is gone, or has overtaken others, is not the same even where it reads the same.
    const free = told.filter((each) => each.rule !== undefined && !taken.has(each))
    const alike = grouped(free, likeness)
    for (const sentence of sentences) {
      if (partner.has(sentence)) continue
      const old = alike.get(likeness(sentence))?.shift()
      if (!old) continue
      partner.set(sentence, old)
      taken.add(old)
    }
  }
  pair(({ rule, text }) => JSON.stringify([rule, text.zh, text.en]))
  pair(({ rule }) => rule ?? '')
  // Some kinds name another place for the same words.
  pair(({ text }) => JSON.stringify([text.zh, text.en]))
  return partner
}

type RowAfter = (
  old: readonly unknown[],
  now: readonly unknown[],
  row: number,
) => number | undefined

/** Where rows of tables have gone; each table is aligned once, however many sentences ask. */
function rowsAfter(): RowAfter {
  const known = new Map<readonly unknown[], Map<number | undefined, number>>()
  return (old, now, row) => {
    const aligned =
      known.get(old) ?? new Map(alignRows(old, now).map((each) => [each.before, each.after]))
    known.set(old, aligned)
    return aligned.get(row)
  }
}

/** Where a rule stands after the edit; undefined when its row is gone or has overtaken others. */
function placeAfter(
  rule: string,
  before: unknown,
  after: unknown,
  rowAfter: RowAfter,
): string | undefined {
  let [old, now, place]: [unknown, unknown, string] = [before, after, '']
  for (const step of rule.split('/').slice(1)) {
    const next = Array.isArray(old) && Array.isArray(now) ? rowAfter(old, now, Number(step)) : step
    if (next === undefined) return undefined
    old = valueAt(old, `/${step}`)
    now = valueAt(now, `/${next}`)
    place += `/${next}`
  }
  return place
}

const same = (one: Words, other: Words): boolean => one.zh === other.zh && one.en === other.en
