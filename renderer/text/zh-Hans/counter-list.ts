import type * as japanese from '../ja/counter-list.ts';
import type { Shape } from '../shape.ts';

/** Words of the list of the shop's customers. */
export const list = {
  title: '已登记的信用卡',
  total_other: '<b>{{count}}</b>位',
  search: '按姓名或电话号码查找',
  searchHint: '例如：青木、1041',
  clear: '清除查找',
  name: '姓名',
  phone: '电话号码',
  number: '卡号',
  brand: '卡品牌',
  actions: '操作',
  edit: '更改',
  editOf: '打开{{name}}的登记信息',
  pages: '页码',
  page: '<b>{{now}}</b>／{{total}}',
  pageLabel: '第{{now}}页，共{{total}}页',
  previous: '前{{count}}位',
  next: '后{{count}}位',
  isFirst: '这是第一页',
  isLast: '这是最后一页',
  shown: '正在显示第{{first}}–{{last}}位',
  found_other: '找到{{count}}位顾客。',
  reading: '正在读取…',
  nobodyFound: '没有找到符合的顾客',
  nobodyFoundText: '只输入姓名或电话号码的一部分也可以查找。用汉字找不到时，请用假名试试。',
  nobody: '还没有已登记的顾客',
  nobodyText: '请按“新登记”，登记第一位顾客。',
  showAll: '查看所有顾客',
  register: '新登记',
} satisfies Shape<typeof japanese.list>;
