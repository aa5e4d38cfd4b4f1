import { words } from '@bylaw/kernel'
import type { Clause } from '../pack'

/** R18 clause by clause, in our own words. */
export const clauses: readonly Clause[] = [
  {
    id: 'R18.1',
    heading: words('岗位权利', 'Rights of the post'),
    text: words(
      '技术人员在本岗位上享有自主工作、提出方案、参与评审验收和提出合理化建议的权利。',
      'Technical staff decide how to work, propose solutions, take part in review and acceptance, and make suggestions.',
    ),
  },
  {
    id: 'R18.1.1',
    heading: words('自主工作', 'One’s own way of working'),
    text: words(
      '技术人员有权决定本岗位工作的方式方法。',
      'Technical staff decide how to do their own work.',
    ),
  },
  {
    id: 'R18.1.2',
    heading: words('提出方案', 'Proposing solutions'),
    text: words('技术人员有权提出技术方案。', 'They may propose solutions.'),
  },
  {
    id: 'R18.1.3',
    heading: words('参与评审与验收', 'Review and acceptance'),
    text: words('技术人员有权参与技术评审和验收。', 'They take part in review and acceptance.'),
  },
  {
    id: 'R18.1.3.1',
    heading: words('评审', 'Review'),
    text: words('参与技术评审。', 'They take part in technical review.'),
  },
  {
    id: 'R18.1.3.2',
    heading: words('验收', 'Acceptance'),
    text: words('参与验收。', 'They take part in acceptance.'),
  },
  {
    id: 'R18.1.4',
    heading: words('合理化建议', 'Rational suggestions'),
    text: words(
      '技术人员有权提出合理化建议，并因此获得奖励。',
      'They may make rational suggestions, which earn rewards.',
    ),
  },
  {
    id: 'R18.2',
    heading: words('培训与考核', 'Training and appraisal'),
    text: words(
      '为技术人员提供培训、取证和交流的机会，并进行考核。',
      'Technical staff are trained, certified, exchanged and appraised.',
    ),
  },
  {
    id: 'R18.2.1',
    heading: words('培训', 'Training'),
    text: words('组织技术人员参加培训。', 'Technical staff are trained.'),
  },
  {
    id: 'R18.2.2',
    heading: words('资格证书', 'Certificates'),
    text: words('支持技术人员取得资格证书。', 'They are helped to earn certificates.'),
  },
  {
    id: 'R18.2.3',
    heading: words('对外交流', 'Outside exchange'),
    text: words(
      '组织技术人员参加对外技术交流。',
      'They take part in technical exchange outside the company.',
    ),
  },
  {
    id: 'R18.2.4',
    heading: words('考核内容', 'What is appraised'),
    text: words(
      '考核工作质量、工作效率、技术水平和团队协作。',
      'Quality, efficiency, level and teamwork are appraised.',
    ),
  },
  {
    id: 'R18.2.4.1',
    heading: words('工作质量', 'Quality'),
    text: words('考核工作成果的质量。', 'The quality of the work.'),
  },
  {
    id: 'R18.2.4.2',
    heading: words('工作效率', 'Efficiency'),
    text: words('考核完成工作的效率。', 'How efficiently it is done.'),
  },
  {
    id: 'R18.2.4.3',
    heading: words('技术水平', 'Level'),
    text: words('考核专业技术水平。', 'The technical level of the person.'),
  },
  {
    id: 'R18.2.4.4',
    heading: words('团队协作', 'Teamwork'),
    text: words('考核与同事协作的情况。', 'How the person works with colleagues.'),
  },
  {
    id: 'R18.2.5',
    heading: words('结果运用', 'What results lead to'),
    text: words('考核结果作为晋升和加薪的依据。', 'Results lead to promotion and a raise.'),
  },
  {
    id: 'R18.2.5.1',
    heading: words('晋升', 'Promotion'),
    text: words('考核结果作为晋升的依据。', 'Promotion follows the results.'),
  },
  {
    id: 'R18.2.5.2',
    heading: words('加薪', 'Raise'),
    text: words('考核结果作为加薪的依据。', 'A raise follows the results.'),
  },
  {
    id: 'R18.3',
    heading: words('奖励与处罚', 'Rewards and penalties'),
    text: words(
      '奖励优秀和创新，处罚违规，造成损失的承担责任。',
      'The outstanding and the innovative are rewarded, breaches are penalised, and loss is answered for.',
    ),
  },
  {
    id: 'R18.3.1',
    heading: words('优秀奖励', 'The outstanding'),
    text: words('对表现优秀的技术人员给予奖励。', 'Outstanding technical staff are rewarded.'),
  },
  {
    id: 'R18.3.2',
    heading: words('创新专项奖', 'Special award for innovation'),
    text: words('对技术创新设专项奖。', 'There are special awards for innovation.'),
  },
  {
    id: 'R18.3.3',
    heading: words('处罚', 'Penalties'),
    text: words(
      '违反规定的，给予批评教育、警告、降职、辞退处罚。',
      'Breaches are penalised with criticism, a warning, demotion or dismissal.',
    ),
  },
  {
    id: 'R18.3.3.1',
    heading: words('批评教育', 'Criticism'),
    text: words('给予批评教育。', 'Criticism and education.'),
  },
  { id: 'R18.3.3.2', heading: words('警告', 'Warning'), text: words('给予警告。', 'A warning.') },
  { id: 'R18.3.3.3', heading: words('降职', 'Demotion'), text: words('给予降职。', 'Demotion.') },
  { id: 'R18.3.3.4', heading: words('辞退', 'Dismissal'), text: words('予以辞退。', 'Dismissal.') },
  {
    id: 'R18.3.4',
    heading: words('损失责任', 'Answering for loss'),
    text: words(
      '给公司造成损失的，依法承担责任。',
      'Who causes loss answers for it under the law.',
    ),
  },
  {
    id: 'R18.4',
    heading: words('附则', 'Final provisions'),
    text: words('规定本制度的解释和修订。', 'Interpretation and revision of this regulation.'),
  },
  {
    id: 'R18.4.1',
    heading: words('解释', 'Interpretation'),
    text: words('本制度由人力资源部门负责解释。', 'Human resources interprets this regulation.'),
  },
  {
    id: 'R18.4.2',
    heading: words('修订', 'Revision'),
    text: words('本制度根据需要修订。', 'It is revised as needed.'),
  },
]
