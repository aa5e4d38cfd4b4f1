import { IconAlertTriangle } from '@tabler/icons-react'
import { commonWords } from '../../common/words'
import { useWords } from '../../i18n/use-words'
import { GoThere } from './go-there'
import { usePlaceName } from './place-name'
import { editorWords } from './words'
import type { Wrong } from './wrong'

interface WrongPlacesProps {
  readonly kind: string
  readonly rules: unknown
  readonly wrong: readonly Wrong[]
}

/** Everything that is wrong, with the way to the cell where there is one. */
export function WrongPlaces({ kind, rules, wrong }: WrongPlacesProps) {
  const t = useWords(editorWords)
  const common = useWords(commonWords)
  const placeName = usePlaceName(kind, rules)
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
              {pointer === '' ? null : `${placeName(pointer)}${common('common.colon')}`}
              {message}
              <GoThere pointer={pointer} />
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
