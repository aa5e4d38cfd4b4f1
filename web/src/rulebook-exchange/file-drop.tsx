import { type DragEvent, useState } from 'react'
import { useWords } from '../i18n/use-words'
import { exchangeWords } from './words'

/** Takes one file, chosen or dropped. The field itself is there for keyboards and screen readers. */
export function FileDrop({ onFile }: { onFile: (file: File) => void }) {
  const t = useWords(exchangeWords)
  const [isOver, setIsOver] = useState(false)
  const hover = (over: boolean) => (event: DragEvent) => {
    event.preventDefault()
    setIsOver(over)
  }
  const take = (files: FileList | null) => {
    const file = files?.[0]
    if (file) onFile(file)
  }
  return (
    <label
      className={isOver ? 'exchange-drop is-over' : 'exchange-drop'}
      onDragOver={hover(true)}
      onDragLeave={hover(false)}
      onDrop={(event) => {
        hover(false)(event)
        take(event.dataTransfer.files)
      }}
    >
      <span>{t('exchange.choose')}</span>
      <small>{t('exchange.limit')}</small>
      <input
        className="only-spoken"
        type="file"
        accept=".yaml,.yml,text/yaml"
        onChange={(event) => take(event.currentTarget.files)}
      />
    </label>
  )
}
