import { type FileView, FORM_FILE_LIMITS } from '@bylaw/contract'
import { instant, type Words, words } from '@bylaw/kernel'
import { FILE_FAULTS } from '../files/fault-words'
import { fileName } from '../files/file-name'
import { type Keeper, keepFile, type Upload } from '../files/keep-file'
import { shelfOf } from '../files/shelf'
import { LOCAL } from '../identity/caller-address'
import type { Entrance } from '../identity/entrance'
import { mayPass } from '../platform/may-pass'
import { Problem, type ProblemCode } from '../platform/problem'
import type { ShownForm } from './public-form'

const MINUTE_MS = 60_000
/**
 * What one caller may upload in ten minutes, and what all may to one form in an hour: nobody alone
 * takes more than a third of it, as with what is filled in.
 */
const MOST_FROM_CALLER = 20
const MOST_BY_FORM = 400

/** A file as it goes with the letter. */
export interface VisitorFile {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/**
 * Keeps a file that a visitor chose, or says by its name what is wrong with it. It is the form's
 * until it is sent along: nobody reads it back, and what is not sent is swept after a day.
 */
export async function uploadVisitorFile(
  entrance: Entrance,
  shown: ShownForm,
  upload: Upload,
): Promise<FileView> {
  const { form } = shown
  const name = fileName(upload.name)
  if (!form.takesFiles) throw refused(name, 'not_taken', NOT_TAKEN)
  if (!Number.isSafeInteger(upload.sizeBytes)) throw new Problem('malformed_request')
  if (upload.sizeBytes > FORM_FILE_LIMITS.largestBytes)
    throw refused(name, 'too_large', TOO_LARGE, 'too_large')
  await count(entrance, form.id)
  const { file, fault, isAnother } = await keepFile(keeperOf(entrance, shown), upload)
  if (isAnother) throw new Problem('key_reused')
  if (!file) throw refused(name, fault ?? 'empty', FILE_FAULTS[fault ?? 'empty'])
  return file
}

/** What was uploaded to this form and goes along now. It stays where it is, so that a retry sends the same. */
export async function visitorFiles(
  entrance: Entrance,
  shown: ShownForm,
  ids: readonly string[],
): Promise<VisitorFile[]> {
  if (ids.length === 0) return []
  const { files, fileRoom } = shelfOf(entrance.env, shown.company)
  const known = await files.loose(ids, shown.form.id)
  const sizeBytes = known.reduce((sum, file) => sum + file.sizeBytes, 0)
  if (sizeBytes > FORM_FILE_LIMITS.togetherBytes) throw wrongFiles('too_large', TOGETHER)
  const sent = await Promise.all(
    [...new Set(ids)].map(async (id) => {
      const file = known.find((each) => each.id === id)
      const bytes = file && (await fileRoom.bytes(id))
      return bytes && { name: file.name, bytes }
    }),
  )
  return sent.map((file) => {
    if (!file) throw wrongFiles('unknown', GONE)
    return file
  })
}

/** The form's own name stands for the visitor's, and a retry from the same place meets its own file. */
function keeperOf(entrance: Entrance, { form, company }: ShownForm): Keeper {
  const newId = entrance.idsOf(`${form.id}/${entrance.address}`)
  const now = instant(entrance.nowMs)
  return { ...shelfOf(entrance.env, company), newId, personId: form.id, now }
}

async function count({ env, address, nowMs }: Entrance, formId: string): Promise<void> {
  if (address !== LOCAL)
    await mayPass(env, `form-files/${address}`, MOST_FROM_CALLER, 10 * MINUTE_MS, nowMs)
  await mayPass(env, `${formId}/files`, MOST_BY_FORM, 60 * MINUTE_MS, nowMs)
}

const LARGEST_MB = FORM_FILE_LIMITS.largestBytes / 1_048_576
const TOGETHER_MB = FORM_FILE_LIMITS.togetherBytes / 1_048_576
const NOT_TAKEN = words('这个表单不接收附件。', 'This form takes no files.')
const TOO_LARGE = words(
  `超过 ${LARGEST_MB} MB，请缩小后再传。`,
  `It is larger than ${LARGEST_MB} MB; make it smaller.`,
)
const TOGETHER = words(
  `附件合计超过 ${TOGETHER_MB} MB，请移除一些。`,
  `Together the files are larger than ${TOGETHER_MB} MB; remove some.`,
)
const GONE = words(
  '有附件已过期，请移除后重新选择。',
  'A file is no longer there; remove it and choose it again.',
)

/** Says which file it is: a visitor may have chosen several. */
const refused = (name: string, code: string, why: Words, problem: ProblemCode = 'unacceptable') =>
  new Problem(problem, {
    errors: [
      { pointer: '/file', code, message: words(`“${name}”：${why.zh}`, `“${name}”: ${why.en}`) },
    ],
  })

const wrongFiles = (code: string, message: Words) =>
  new Problem('unacceptable', { errors: [{ pointer: '/fileIds', code, message }] })
