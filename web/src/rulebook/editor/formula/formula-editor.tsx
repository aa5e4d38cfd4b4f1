import { lazy, Suspense } from 'react'
import { useWords } from '../../../i18n/use-words'
import { type Editing, EditingContext, useEditing } from '../editing'
import { Fields } from '../fields'
import { Grid } from '../grid'
import { formulaLanguage } from './language'
import { consistent } from './model'
import { PlainFormula } from './plain-formula'
import { resultSection, VARIABLES } from './sections'
import { formulaWords } from './words'
import './formula.css'

const Workbench = lazy(() =>
  Promise.all([import('./workbench'), formulaLanguage()])
    .then(([{ Workbench }]) => ({ default: Workbench }))
    .catch(() => ({ default: PlainFormula })),
)

/** A figure by formula: what it is, what it is worked out from, the formula, and a try-out. */
export function FormulaEditor() {
  const t = useWords(formulaWords)
  const editing = useEditing()
  const kept: Editing = {
    ...editing,
    change: (rules) => editing.change(consistent(editing.rules, rules)),
  }
  return (
    <EditingContext value={kept}>
      <Fields section={resultSection(editing.rules)} />
      <Grid grid={VARIABLES} />
      <Suspense
        fallback={
          <p className="panel panel-body panel-note" aria-busy="true">
            {t('formula.loading')}
          </p>
        }
      >
        <Workbench />
      </Suspense>
    </EditingContext>
  )
}
