import { IconAlertTriangle } from '@tabler/icons-react'
import { useWords } from '../../i18n/use-words'
import { goToCell } from './go-to-cell'
import { editorWords } from './words'
import type { Wrong } from './wrong'

/** Everything that is wrong, with the way to the cell where there is one. */
export function WrongPlaces({ wrong }: { wrong: readonly Wrong[] }) {
  const t = useWords(editorWords)
  const errors = wrong.filter(({ severity }) => severity === 'error')
  if (errors.length === 0) return null
  return (
    <div className="problem-note" role="alert">
      <IconAlertTriangle size={16} stroke={1.8} aria-hidden />
      <div>
        <p>{t('edit.wrong_places', { count: errors.length })}</p>
        <ul className="place-errors">
          {errors.map(({ pointer, message }) => (
            <li key={`${pointer} ${message}`}>
              {message}{' '}
              <button type="button" className="link-button" onClick={() => goToCell(pointer)}>
                {t('edit.go_there')}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
