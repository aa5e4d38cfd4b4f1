import { useWords } from '../../i18n/use-words'
import { goToCell } from './go-to-cell'
import { editorWords } from './words'

/** The way to the cell of a pointer; none where it is the whole that is spoken of. */
export function GoThere({ pointer }: { readonly pointer: string }) {
  const t = useWords(editorWords)
  if (pointer === '') return null
  return (
    <>
      {' '}
      <button type="button" className="link-button" onClick={() => goToCell(pointer)}>
        {t('edit.go_there')}
      </button>
    </>
  )
}
