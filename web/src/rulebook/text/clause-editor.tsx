import type { RegulationDocument } from '@bylaw/contract'
import { TextInput } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconRowInsertBottom, IconTrash } from '@tabler/icons-react'
import { useWords } from '../../i18n/use-words'
import { type RowAct, RowActs } from '../editor/row-acts'
import { type Wrong, wrongAt } from '../editor/wrong'
import { withClauseAfter, withClauseMoved, withoutClause } from './document'
import { TwoLanguages } from './two-languages'
import { focusOnClause } from './use-open-clause'
import { textWords } from './words'

type Clause = RegulationDocument['clauses'][number]

interface ClauseEditorProps {
  readonly document: RegulationDocument
  readonly index: number
  readonly clause: Clause
  readonly change: (document: RegulationDocument) => void
  /** The same where clauses take other places: which of them is open then. */
  readonly changeAndOpen: (document: RegulationDocument, open: number | undefined) => void
  readonly wrong: readonly Wrong[]
}

/** One clause: its number, what it is about and what it says. */
export function ClauseEditor(props: ClauseEditorProps) {
  const { document, index, clause, change, changeAndOpen, wrong } = props
  const t = useWords(textWords)
  const at = `/clauses/${index}`
  const set = (part: Partial<Clause>) =>
    change({ ...document, clauses: document.clauses.with(index, { ...clause, ...part }) })
  const which = { clause: clause.id }
  const twice = document.clauses.some((each, other) => other < index && each.id === clause.id)
  const acts: readonly RowAct[] = [
    {
      Icon: IconArrowUp,
      label: t('text.clause_up', which),
      disabled: index === 0,
      act: () => changeAndOpen(withClauseMoved(document, index, -1), index - 1),
    },
    {
      Icon: IconArrowDown,
      label: t('text.clause_down', which),
      disabled: index === document.clauses.length - 1,
      act: () => changeAndOpen(withClauseMoved(document, index, 1), index + 1),
    },
    {
      Icon: IconRowInsertBottom,
      label: t('text.add_after', which),
      act: () => changeAndOpen(withClauseAfter(document, index), index + 1),
    },
    {
      Icon: IconTrash,
      label: t('text.remove_clause', which),
      act: () => {
        changeAndOpen(withoutClause(document, index), undefined)
        focusOnClause(Math.min(index, document.clauses.length - 2))
      },
    },
  ]
  return (
    <div className="clause-editor">
      <header>
        <TextInput
          className="clause-id"
          size="xs"
          label={t('text.clause_number')}
          value={clause.id}
          data-at={`${at}/id`}
          error={twice ? t('text.number_twice') : wrongAt(wrong, `${at}/id`)?.message}
          onChange={({ currentTarget }) => set({ id: currentTarget.value })}
        />
        <RowActs acts={acts} />
      </header>
      <TwoLanguages
        label={t('text.heading')}
        at={`${at}/heading`}
        value={clause.heading}
        set={(heading) => set({ heading })}
        wrong={wrong}
      />
      <TwoLanguages
        long
        label={t('text.wording')}
        at={`${at}/text`}
        value={clause.text}
        set={(text) => set({ text })}
        wrong={wrong}
      />
    </div>
  )
}
