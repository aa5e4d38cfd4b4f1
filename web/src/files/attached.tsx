import type { FileView } from '@bylaw/contract'
import { IconFile, IconFileZip, IconPhoto } from '@tabler/icons-react'
import { useState } from 'react'
import { api } from '../api'
import { ProblemNote } from '../common/problem-note'
import { useLanguage, useWords } from '../i18n/use-words'
import { sizeText } from './model'
import { saveAs } from './save-as'
import { fileWords } from './words'
import './files.css'

/** The type of a file that was removed; its line says that something was there. */
const REMOVED = 'application/vnd.bylaw.removed'

interface AttachedFilesProps {
  readonly ticketId: string
  readonly files: readonly FileView[]
}

/** What came with a message. Pictures are shown; everything is there to be saved. */
export function AttachedFiles({ ticketId, files }: AttachedFilesProps) {
  const t = useWords(fileWords)
  const [error, setError] = useState<unknown>()
  if (files.length === 0) return null
  const kept = files.filter(({ mediaType }) => mediaType !== REMOVED)
  const pathOf = ({ id }: FileView) =>
    `/v1/tickets/${encodeURIComponent(ticketId)}/files/${encodeURIComponent(id)}` as const
  const save = (file: FileView) =>
    api
      .file(pathOf(file))
      .then((content) => saveAs(content, file.name))
      .then(() => setError(undefined), setError)
  const pictures = files.filter(({ isPicture }) => isPicture)
  return (
    <div className="files">
      {pictures.length > 0 ? (
        <ul className="file-pictures">
          {pictures.map((file) => (
            <li key={file.id}>
              <a href={`${pathOf(file)}?as=picture`} target="_blank" rel="noreferrer">
                <img
                  src={`${pathOf(file)}?as=picture`}
                  alt={t('files.picture', { name: file.name })}
                  loading="lazy"
                />
              </a>
            </li>
          ))}
        </ul>
      ) : null}
      <ul className="file-list" aria-label={t('files.list')}>
        {kept.length < files.length ? (
          <li className="file-removed">
            {t('files.removed', { count: files.length - kept.length })}
          </li>
        ) : null}
        {kept.map((file) => (
          <li key={file.id}>
            <button type="button" onClick={() => void save(file)}>
              <Icon mediaType={file.mediaType} />
              <span className="only-spoken">{t('files.download')}</span>
              <span className="file-name">{file.name}</span>
              <Size bytes={file.sizeBytes} />
            </button>
          </li>
        ))}
      </ul>
      {error ? <ProblemNote error={error} /> : null}
    </div>
  )
}

function Size({ bytes }: { bytes: number }) {
  return <span className="file-size">{sizeText(bytes, useLanguage())}</span>
}

function Icon({ mediaType }: { mediaType: string }) {
  const Shape = mediaType.startsWith('image/')
    ? IconPhoto
    : /zip|7z|rar/.test(mediaType)
      ? IconFileZip
      : IconFile
  return <Shape size={15} stroke={1.7} aria-hidden />
}
