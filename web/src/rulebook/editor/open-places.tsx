import { useWords } from '../../i18n/use-words'
import type { Editing } from './editing'
import { goToCell } from './go-to-cell'
import { valueAt } from './json'
import { useLabel } from './label'
import { editorWords } from './words'

/** What these rules still leave open, each with the way to where it is decided. */
export function OpenPlaces({ editing }: { editing: Editing }) {
  const t = useWords(editorWords)
  const say = useLabel()
  const open = openPlaces(editing)
  if (open.length === 0) return null
  return (
    <details className="panel open-places">
      <summary>{t('edit.open_places', { count: open.length })}</summary>
      <ul>
        {open.map(({ at, ask }) => (
          <li key={at}>
            <button type="button" className="link-button" onClick={() => goToCell(at)}>
              {say(ask)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** The questions whose place is there and empty. */
export const openPlaces = ({
  rules,
  questions,
  choices,
}: Pick<Editing, 'rules' | 'questions' | 'choices'>) =>
  [...questions, ...choices]
    .flatMap(({ at, ask }) => (at !== null && valueAt(rules, at) === null ? [{ at, ask }] : []))
    .filter(({ at }, index, all) => all.findIndex((each) => each.at === at) === index)
