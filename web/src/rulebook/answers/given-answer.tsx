import { useQuery } from '@tanstack/react-query'
import { inLanguage } from '../../i18n/language'
import { useLanguage, useWords } from '../../i18n/use-words'
import { type TypedQuestion, takesOwnFigures } from '../answer'
import { textOf } from '../editor/cell'
import { rowsAt, valueAt, withValue } from '../editor/json'
import { nameOf } from '../editor/kinds/named'
import { useLabel } from '../editor/label'
import type { Field, Section } from '../editor/sheet'
import { rulebookQueries } from '../queries'
import { sameJson } from '../same-json'
import { rulebookWords } from '../words'
import { answerSections } from './sections'

interface GivenAnswerProps {
  readonly question: TypedQuestion
  readonly value: unknown
}

/** An answer that was typed, in the words of the fields it was typed in. */
export function GivenAnswer({ question, value }: GivenAnswerProps) {
  const { at, ruleSetId } = question
  const { data } = useQuery(rulebookQueries.ruleSet(ruleSetId))
  if (!data) return null
  const rules = withValue(data.rules, at, value)
  return (
    <span>
      {answerSections(
        data.summary.kind,
        data.rules,
        at,
        takesOwnFigures(question) ? value : null,
      ).map((section) => (
        <GivenPart key={section.section} section={section} rules={rules} />
      ))}
    </span>
  )
}

function GivenPart({ section, rules }: { section: Section; rules: unknown }) {
  const t = useWords(rulebookWords)
  const say = useLabel()
  const said = useSaid()
  if (section.section === 'weights')
    return Object.entries(valueAt(rules, section.at) ?? {})
      .map(([key, weight]) =>
        t('rulebook.answer_part', {
          label: say(
            nameOf(
              rowsAt(rules, '/template/groups').find((row) => valueAt(row, '/key') === key),
            ) ?? { zh: key, en: key },
          ),
          value: `${String(weight)}%`,
        }),
      )
      .join(t('rulebook.answer_join'))
  if (section.section !== 'fields')
    return t('rulebook.answer_rows', {
      title: say(section.title),
      count: rowsAt(rules, section.section === 'grid' ? section.at : '').length,
    })
  return section.fields
    .map((field) =>
      t('rulebook.answer_part', { label: say(field.label), value: said(field, rules) }),
    )
    .join(t('rulebook.answer_join'))
}

/** A value as its field shows it. */
function useSaid(): (field: Field, rules: unknown) => string {
  const say = useLabel()
  const language = useLanguage()
  return ({ at, cell }, rules) => {
    const value = valueAt(rules, at)
    if (cell.type === 'choice') {
      const chosen = cell.of.find((choice) => sameJson(choice.value, value))
      return chosen ? say(chosen.label) : textOf(cell, value)
    }
    if (cell.type === 'words') return inLanguage(value as { zh: string; en: string }, language)
    return textOf(cell, value)
  }
}
