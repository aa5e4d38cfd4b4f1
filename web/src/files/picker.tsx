import { IconPaperclip, IconX } from '@tabler/icons-react'
import { useId, useRef } from 'react'
import { ApiProblem } from '../api'
import { useProblemText } from '../common/states'
import { useLanguage, useWords } from '../i18n/use-words'
import { MOST_FILES, sizeText } from './model'
import type { Uploads } from './use-uploads'
import { fileWords } from './words'
import './files.css'

/** The button that chooses files, and what became of those that were chosen. */
export function FilePicker({ uploads }: { uploads: Uploads }) {
  const t = useWords(fileWords)
  const input = useRef<HTMLInputElement>(null)
  const hint = useId()
  return (
    <div className="file-picker">
      <input
        ref={input}
        type="file"
        multiple
        hidden
        onChange={({ currentTarget }) => {
          uploads.add(currentTarget.files ?? [])
          // The same file may be chosen again after it was removed.
          currentTarget.value = ''
        }}
      />
      <button
        type="button"
        className="file-attach"
        aria-describedby={hint}
        title={t('files.hint', { most: MOST_FILES })}
        onClick={() => input.current?.click()}
      >
        <IconPaperclip size={15} aria-hidden />
        {t('files.attach')}
      </button>
      <span id={hint} hidden>
        {t('files.hint', { most: MOST_FILES })}
      </span>
      {uploads.files.length > 0 ? (
        <ul className="file-sendings" aria-label={t('files.list')}>
          {uploads.files.map((file) => (
            <SendingFile key={file.key} file={file} uploads={uploads} />
          ))}
        </ul>
      ) : null}
      {uploads.refused.map(({ name, why }) => (
        <p key={name} className="file-refused" role="alert">
          {name}：{t(`files.${why}`, { most: MOST_FILES })}
        </p>
      ))}
    </div>
  )
}

function SendingFile({ file, uploads }: { file: Uploads['files'][number]; uploads: Uploads }) {
  const t = useWords(fileWords)
  const language = useLanguage()
  const why = useWhyRefused(file.error)
  const percent = new Intl.NumberFormat(language, { style: 'percent' }).format(file.sent)
  return (
    <li className={file.error ? 'file-sending file-failed' : 'file-sending'}>
      <span className="file-name">{file.name}</span>
      <span className="file-size">{sizeText(file.sizeBytes, language)}</span>
      {file.kept ? null : file.error ? (
        <span className="file-state" role="alert">
          {why}
          <button type="button" className="file-again" onClick={() => uploads.again(file.key)}>
            {t('files.again')}
          </button>
        </span>
      ) : (
        <span className="file-state">
          <progress value={file.sent} aria-label={t('files.sending', { percent })} />
          {percent}
        </span>
      )}
      <button
        type="button"
        className="icon-button"
        aria-label={t('files.remove', { name: file.name })}
        onClick={() => uploads.remove(file.key)}
      >
        <IconX size={14} aria-hidden />
      </button>
    </li>
  )
}

/** What is wrong with the file itself, where the server says so; else what went wrong. */
function useWhyRefused(error: unknown): string {
  const text = useProblemText(error)
  const [fault] = (error instanceof ApiProblem && error.problem.errors) || []
  return fault?.message ?? text
}
