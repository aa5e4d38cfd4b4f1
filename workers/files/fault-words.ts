import { type Words, words } from '@bylaw/kernel'
import type { FileFault } from './inspection'

/** Why a file is not kept, as its sender is told. */
export const FILE_FAULTS: Readonly<Record<FileFault, Words>> = {
  empty: words('文件是空的。', 'The file is empty.'),
  program: words(
    '不接收可执行程序，请改为说明或截图。',
    'Programs are not taken; describe it or send a picture.',
  ),
  infected: words('文件含有病毒，已拒收。', 'The file holds a virus and was refused.'),
  too_many_pixels: words(
    '图片超过 5,000 万像素，请缩小后再传。',
    'The picture has more than 50 million pixels; make it smaller.',
  ),
  unreadable: words('压缩包已损坏，无法查看目录。', 'The archive is damaged.'),
  too_many_entries: words(
    '压缩包内超过 1,000 个文件。',
    'The archive holds more than 1,000 files.',
  ),
  too_large_inside: words('压缩包解开后过大。', 'The archive would be too large once unpacked.'),
  unsafe_entry: words(
    '压缩包内含有压缩包、链接或不安全的路径。',
    'The archive holds another archive, a link or an unsafe path.',
  ),
}
