import * as z from 'zod'
import { idOf } from './common'

/** How many files go with one message. */
export const MOST_FILES = 10
/** How large one file may be. */
export const LARGEST_FILE_BYTES = 25 * 1_048_576

/** A file as it is listed; its type is what its bytes say, whatever its name claims. */
export const FileView = z
  .strictObject({
    id: idOf('file'),
    name: z.string(),
    mediaType: z.string(),
    sizeBytes: z.int(),
    /** A picture that may be shown in the page; everything else is only ever downloaded. */
    isPicture: z.boolean(),
  })
  .meta({ id: 'File' })
export type FileView = z.infer<typeof FileView>

/** Files that were uploaded before and now go with a message. */
export const FileIds = z.array(idOf('file')).max(MOST_FILES).optional()
