import { expect, test } from 'vitest'
import { LETTER_PAGE } from '../files/letter-page'
import {
  masked,
  NOBODY_NAMED,
  REMOVED_FILE,
  tagsNaming,
  withoutFiles,
  withoutPeople,
} from './clean'

const ADA = { ids: ['per_ada'], names: ['艾达', '王'] }

test('addresses, telephone and identity numbers and names are masked; other figures stay', () => {
  expect(
    masked('艾达 ada.l@acme.example.com 13812345678 010-12345678 11010519491231002X 王工', ADA),
  ).toBe('*** *** *** *** *** 王工')
  const figures = '序列号 SN2024A，时间 1793500000000，订单 202611010001'
  expect(masked(figures, ADA)).toBe(figures)
})

test('a record no longer says who the customer’s people were, and keeps everything else', () => {
  const record = {
    tickets: [{ number: 1, subject: '请联系艾达', marks: '[[1793500000000,"closed"]]' }],
    messages: [{ number: 1, n: 1, body: '我是艾达', author_id: 'per_ada', steps: '[]' }],
    changes: [{ number: 1, person_id: 'per_wang', fields: '[["assigneeId",null,"per_wang"]]' }],
  }
  expect(withoutPeople(record, ADA)).toEqual({
    tickets: [{ number: 1, subject: '请联系***', marks: '[[1793500000000,"closed"]]' }],
    messages: [{ number: 1, n: 1, body: '我是***', author_id: NOBODY_NAMED, steps: '[]' }],
    changes: record.changes,
  })
})

test('tags name nobody any more, each once; those that did are known, also of the past', () => {
  const fields = (...changes: unknown[]) => JSON.stringify(changes)
  const record = {
    tickets: [{ number: 1, tags: '["找艾达","找13812345678","停机"]' }],
    changes: [
      { number: 1, fields: fields(['tags', null, '艾达的机组, 停机']) },
      {
        number: 1,
        fields: fields(['subject', '艾达', '停机'], ['tags', '艾达的机组, 停机', null]),
      },
    ],
  }
  expect(withoutPeople(record, ADA)['tickets']).toEqual([{ number: 1, tags: '["找***","停机"]' }])
  expect(tagsNaming(record, ADA)).toEqual(['找艾达', '找13812345678', '艾达的机组'])
  expect(tagsNaming({ tickets: [{ number: 1 }] }, ADA)).toEqual([])
})

test('of files a line stays that says so; the page of a mail goes with the mail', () => {
  const file = { number: 1, n: 1, place: 0, file_id: 'fil_1', name: '照片.png', size_bytes: 9 }
  const attachments = [
    { ...file, media_type: 'image/png', is_picture: 1 },
    { ...file, place: 1, media_type: LETTER_PAGE, is_picture: 0 },
  ]
  const removed = { name: '', size_bytes: 0, media_type: REMOVED_FILE, is_picture: 0 }
  expect(withoutFiles({ attachments }, 'files')).toEqual({
    attachments: [{ ...attachments[0], ...removed }, attachments[1]],
  })
  expect(withoutFiles({ attachments }, 'pages')).toEqual({ attachments: [attachments[0]] })
})
