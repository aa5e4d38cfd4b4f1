import { defineWords } from '../i18n/define-words'

export const searchWords = defineWords({
  'search.title': ['搜索', 'Search'],
  'search.kinds': ['搜索范围', 'What is searched'],
  'search.ticket': ['工单', 'Tickets'],
  'search.article': ['知识库', 'Knowledge'],
  'search.box_ticket': ['搜索工单', 'Search tickets'],
  'search.box_article': ['搜索知识库', 'Search articles'],
  'search.hint_ticket': [
    '工单号、主题、客户、联系人或往来内容',
    'Number, subject, customer, contact or what was said',
  ],
  'search.hint_article': ['标题、标签或正文', 'Title, tag or text'],
  'search.start_ticket_title': ['查找任何一张工单', 'Find any ticket'],
  'search.start_ticket_text': [
    '已关闭的工单也能搜到。多个词用空格隔开，会同时满足；编号和序列号可以只输入一部分。',
    'Closed ones, too. Several words must all occur; part of a number is enough.',
  ],
  'search.start_article_title': ['查找知识库', 'Find what is known'],
  'search.start_article_text': [
    '搜索已发布的文章。多个词用空格隔开，会同时满足。',
    'Published articles are searched. Several words must all occur.',
  ],
  'search.none_title': ['没有找到“{q}”', 'Nothing found for “{q}”'],
  'search.none_text': [
    '试试更短的词，或减少几个词。刚刚发生的变化要过几秒才能搜到。',
    'Try a shorter word, or fewer. What has just happened can be found in a few seconds.',
  ],
  'search.where': ['范围', 'Which tickets'],
  'search.where_all': ['全部', 'All'],
  'search.where_live': ['未归档', 'Not archived'],
  'search.where_archived': ['已归档', 'Archived'],
  'search.none_live': [
    '在未归档的工单里没有找到，可选“全部”再试。',
    'None among tickets that are not archived. Try all of them.',
  ],
  'search.none_archived': [
    '在已归档的工单里没有找到，可选“全部”再试。',
    'None among archived tickets. Try all of them.',
  ],
  'search.archived': ['已归档', 'Archived'],
  'search.archived_at': ['{time} 归档', 'archived {time}'],
  'search.internal': ['仅内部', 'Internal'],
  'search.opened': ['{time}提交', 'opened {time}'],
  'search.updated': ['更新于 {time}', 'updated {time}'],
  'search.more': ['显示更多', 'Show more'],
  'search.results': ['搜索结果', 'Results'],
})
