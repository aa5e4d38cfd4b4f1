import { words } from '@bylaw/kernel'
import type { Clause } from '../pack'

/** R12 clause by clause, in our own words. */
export const clauses: readonly Clause[] = [
  {
    id: 'R12.1',
    heading: words('劳动纪律', 'Discipline at work'),
    text: words(
      '技术部员工应遵守劳动纪律。',
      'Staff of the technical department keep the discipline of work.',
    ),
  },
  {
    id: 'R12.1.1',
    heading: words('按时出勤', 'On time'),
    text: words('按时上下班，不迟到、不早退。', 'Staff come and go on time.'),
  },
  {
    id: 'R12.1.2',
    heading: words('坚守岗位', 'At one’s post'),
    text: words(
      '工作时间不得擅自离开岗位。',
      'Nobody leaves the post in working time without leave.',
    ),
  },
  {
    id: 'R12.1.3',
    heading: words('不做私活', 'No private jobs'),
    text: words(
      '不得从事与本职工作无关的私活。',
      'Nobody does private jobs unrelated to the work.',
    ),
  },
  {
    id: 'R12.1.4',
    heading: words('爱护设备', 'Care of equipment'),
    text: words('爱护公司的设备和工具。', 'Equipment and tools are treated with care.'),
  },
  {
    id: 'R12.1.5',
    heading: words('保守秘密', 'Confidentiality'),
    text: words('保守公司的技术秘密和商业秘密。', 'Technical and business secrets are kept.'),
  },
  {
    id: 'R12.1.6',
    heading: words('文明礼貌', 'Civility'),
    text: words('言行文明，待人有礼。', 'Staff are civil in word and deed.'),
  },
  {
    id: 'R12.1.7',
    heading: words('团结协作', 'Teamwork'),
    text: words('同事之间团结协作，互相配合。', 'Colleagues work together.'),
  },
  {
    id: 'R12.2',
    heading: words('考核与申诉', 'Appraisal and appeal'),
    text: words(
      '公司对员工进行考核，考核结果告知本人，本人可以申诉。',
      'The company appraises its staff; they are told the result and may appeal.',
    ),
  },
  {
    id: 'R12.2.1',
    heading: words('考核内容', 'What is appraised'),
    text: words(
      '公司考核员工的工作业绩和贡献。',
      'The company appraises performance and contribution.',
    ),
  },
  {
    id: 'R12.2.1.1',
    heading: words('工作业绩', 'Performance'),
    text: words('考核工作任务的完成情况。', 'How the work was done.'),
  },
  {
    id: 'R12.2.1.2',
    heading: words('贡献', 'Contribution'),
    text: words('考核员工对公司的贡献。', 'What the person contributed to the company.'),
  },
  {
    id: 'R12.2.2',
    heading: words('结果告知', 'The result is told'),
    text: words('考核结果应告知员工本人。', 'The person is told the result.'),
  },
  {
    id: 'R12.2.3',
    heading: words('申诉', 'Appeal'),
    text: words('员工对考核结果有异议的，可以申诉。', 'Who disagrees with a result may appeal.'),
  },
  {
    id: 'R12.2.4',
    heading: words('结果运用', 'What results decide'),
    text: words(
      '考核结果作为晋升、奖惩和薪酬的依据。',
      'Results decide promotion, reward and discipline, and pay.',
    ),
  },
  {
    id: 'R12.2.4.1',
    heading: words('晋升', 'Promotion'),
    text: words('考核结果作为晋升的依据。', 'They decide promotion.'),
  },
  {
    id: 'R12.2.4.2',
    heading: words('奖惩', 'Reward and discipline'),
    text: words('考核结果作为奖惩的依据。', 'They decide reward and discipline.'),
  },
  {
    id: 'R12.2.4.3',
    heading: words('薪酬', 'Pay'),
    text: words('考核结果作为确定薪酬的依据。', 'They decide pay.'),
  },
  {
    id: 'R12.3',
    heading: words('奖励与处分', 'Rewards and sanctions'),
    text: words(
      '对表现突出的给予奖励和表扬，对违反纪律的给予处分。',
      'The outstanding are rewarded and praised, breaches are sanctioned.',
    ),
  },
  {
    id: 'R12.3.1',
    heading: words('奖励', 'Rewards'),
    text: words('对表现突出的员工给予奖励。', 'Outstanding staff are rewarded.'),
  },
  {
    id: 'R12.3.2',
    heading: words('表扬', 'Praise'),
    text: words('对表现突出的员工给予表扬。', 'Outstanding staff are praised.'),
  },
  {
    id: 'R12.3.3',
    heading: words('处分', 'Sanctions'),
    text: words(
      '对违反纪律的员工，给予批评、警告、罚款处分。',
      'Breaches are sanctioned with criticism, a warning or a fine.',
    ),
  },
  { id: 'R12.3.3.1', heading: words('批评', 'Criticism'), text: words('给予批评。', 'Criticism.') },
  { id: 'R12.3.3.2', heading: words('警告', 'Warning'), text: words('给予警告。', 'A warning.') },
  { id: 'R12.3.3.3', heading: words('罚款', 'Fine'), text: words('处以罚款。', 'A fine.') },
  {
    id: 'R12.3.4',
    heading: words('开除', 'Dismissal'),
    text: words('情节严重的，予以开除。', 'Serious breaches lead to dismissal.'),
  },
  {
    id: 'R12.4',
    heading: words('辞职', 'Resignation'),
    text: words(
      '员工辞职应提前书面申请并办理手续。',
      'Who resigns says so in writing beforehand and completes the formalities.',
    ),
  },
  {
    id: 'R12.4.1',
    heading: words('书面申请', 'In writing'),
    text: words('辞职应以书面形式提出申请。', 'A resignation is in writing.'),
  },
  {
    id: 'R12.4.2',
    heading: words('提前期限', 'Notice'),
    text: words('辞职应提前一个月提出。', 'It is handed in one month ahead.'),
  },
  {
    id: 'R12.4.3',
    heading: words('离职手续', 'Formalities'),
    text: words('离职前应按规定办理离职手续。', 'The formalities are completed before leaving.'),
  },
]
