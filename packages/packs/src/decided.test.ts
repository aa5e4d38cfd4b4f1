import { kindOf } from '@bylaw/rulebook'
import { withValueAt } from '@bylaw/rules-kit'
import { describe, expect, test } from 'vitest'
import { packs } from '.'
import type { Pack, PackQuestion, PackRuleSet } from './pack'

/** What a company would answer that takes what is offered: the proposal, or else the first option. */
const answer = ({ proposed, options }: PackQuestion): unknown => proposed ?? options[0]?.value

const openOf = (pack: Pack, { key }: PackRuleSet): PackQuestion[] =>
  pack.questions.filter(
    ({ ruleSet, mustAsk, at, options }) =>
      ruleSet === key && mustAsk && at !== null && options.length > 0,
  )

describe.each(packs)('$id', (pack) => {
  test.each(pack.ruleSets)('$key decides once every answer on offer has been given', (ruleSet) => {
    const open = openOf(pack, ruleSet)
    const kind = kindOf(ruleSet.kind)
    const rules = kind.rules.parse(
      open.reduce<unknown>(
        (soFar, question) => withValueAt(soFar, question.at ?? '', answer(question)),
        ruleSet.rules,
      ),
    )
    const results = ruleSet.examples.map(({ facts }) => kind.decide(rules, kind.facts.parse(facts)))
    const waitingFor = results.flatMap((result) =>
      result.ok || result.refusal.code !== 'undecided' ? [] : [result.refusal.question],
    )
    for (const { id } of open) expect(waitingFor).not.toContain(id)
    expect(results.some(({ ok }) => ok)).toBe(true)
  })
})
