import { useQuery } from '@tanstack/react-query'
import { Failed, Waiting } from '../../common/states'
import { type TypedQuestion, takesOwnFigures } from '../answer'
import { EditingContext } from '../editor/editing'
import { LabelledField } from '../editor/fields'
import { Grid } from '../editor/grid'
import { valueAt, withValue } from '../editor/json'
import { SectionView } from '../editor/section-view'
import type { Section } from '../editor/sheet'
import { wrongFrom } from '../editor/wrong'
import { rulebookQueries } from '../queries'
import { answerSections, isAnswered } from './sections'
import '../editor/editor.css'

export interface TypedAnswerProps {
  readonly question: TypedQuestion
  /** What has been filled in so far; undefined before anything is. */
  readonly filled: unknown
  /** Told what is filled in, and whether that is a whole answer. */
  readonly fill: (filled: unknown, whole: boolean) => void
  /** What the server said of it last. */
  readonly error: unknown
}

/** An answer that no list of options holds, typed in the fields that its rules are edited in. */
export function TypedAnswer({ question, filled, fill, error }: TypedAnswerProps) {
  const { at, ruleSetId } = question
  const read = useQuery(rulebookQueries.ruleSet(ruleSetId))
  if (read.error) return <Failed error={read.error} retry={() => void read.refetch()} />
  if (!read.data) return <Waiting lines={2} />
  const { summary, rules } = read.data
  const sections = answerSections(
    summary.kind,
    rules,
    at,
    takesOwnFigures(question) ? filled : null,
  )
  return (
    <EditingContext
      value={{
        rules: withValue(rules, at, filled ?? null),
        change: (changed) => fill(valueAt(changed, at), isAnswered(sections, changed, at)),
        hold: () => undefined,
        wrong: wrongFrom(error).map((each) => ({
          ...each,
          pointer: each.pointer.replace(/^\/value/, at),
        })),
        questions: [],
        choices: [],
      }}
    >
      <div className="typed-answer">
        {sections.map((section) => (
          <AnswerPart key={titleOf(section)} section={section} />
        ))}
      </div>
    </EditingContext>
  )
}

/** Fields stand in the card itself; a table keeps its frame. */
function AnswerPart({ section }: { section: Section }) {
  if (section.section === 'grid') return <Grid grid={section} />
  if (section.section !== 'fields') return <SectionView section={section} />
  return (
    <div className="edit-fields">
      {section.fields.map((field) => (
        <LabelledField key={field.at} field={field} wide={field.cell.type === 'texts'} />
      ))}
    </div>
  )
}

const titleOf = (section: Section): string =>
  section.section === 'fields' ? (section.fields[0]?.at ?? '') : section.at
