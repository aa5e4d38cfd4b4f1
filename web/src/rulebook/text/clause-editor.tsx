import type { RegulationDocument } from '@bylaw/contract'
import { TextInput } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconRowInsertBottom, IconTrash } from '@tabler/icons-react'
import { useWords } from '../../i18n/use-words'
import { type Wrong, wrongAt } from '../editor/wrong'
import { withClauseAfter, withClauseMoved, withoutClause } from './document'
import { TwoLanguages } from './two-languages'
import { textWords } from './words'
import '../editor/row-acts.css'

type Clause = RegulationDocument['clauses'][number]

interface ClauseEditorProps {
  readonly document: RegulationDocument
  readonly index: number
  readonly clause: Clause
  readonly change: (document: unknown) => void
  readonly wrong: readonly Wrong[]
}

/** One clause: its number, what it is about and what it says. */
export function ClauseEditor({ document, index, clause, change, wrong }: ClauseEditorProps) {
  const t = useWords(textWords)
  const at = `/clauses/${index}`
  const set = (part: Partial<Clause>) =>
    change({ ...document, clauses: document.clauses.with(index, { ...clause, ...part }) })
  const which = { clause: clause.id }
  const twice = document.clauses.some((each, other) => other < index && each.id === clause.id)
  const acts = [
    ['text.clause_up', IconArrowUp, index === 0, () => withClauseMoved(document, index, -1)],
    [
      'text.clause_down',
      IconArrowDown,
      index === document.clauses.length - 1,
      () => withClauseMoved(document, index, 1),
    ],
    ['text.add_after', IconRowInsertBottom, false, () => withClauseAfter(document, index)],
    ['text.remove_clause', IconTrash, false, () => withoutClause(document, index)],
  ] as const
  return (
    <article className="panel clause-editor" data-at={at}>
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
        <span className="row-acts">
          {acts.map(([word, Icon, disabled, act]) => (
            <button
              key={word}
              type="button"
              className="icon-button"
              disabled={disabled}
              title={t(word, which)}
              aria-label={t(word, which)}
              onClick={() => change(act())}
            >
              <Icon size={15} stroke={1.8} aria-hidden />
            </button>
          ))}
        </span>
      </header>
      <TwoLanguages
        label={t('text.heading')}
        at={`${at}/heading`}
        value={clause.heading}
        set={(heading) => set({ heading })}
        wrong={wrongAt(wrong, `${at}/heading`, true)}
      />
      <TwoLanguages
        long
        label={t('text.wording')}
        at={`${at}/text`}
        value={clause.text}
        set={(text) => set({ text })}
        wrong={wrongAt(wrong, `${at}/text`, true)}
      />
    </article>
  )
}
