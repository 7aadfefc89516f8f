import type { frame as japanese, actions as japaneseActions } from '../ja/frame.ts';
import type { Shape } from '../shape.ts';

/** Words of the frame that every screen shares: header, footer, practice mark. */
export const frame = {
  appName: '信用卡登记窗口',
  progress: {
    label: '步骤{{now}}，共{{total}}步：{{name}}',
    words: '步骤 <b>{{now}}</b>／{{total}}　<b>{{name}}</b>',
    login: '登录',
    code: '验证码',
    card: '卡信息',
    confirm: '确认内容',
    complete: '登记完成',
  },
  signedIn: '已登录',
  display: '显示设置',
  language: '切换语言：{{name}}',
  showKeys: '显示屏幕键盘',
  hideKeys: '隐藏屏幕键盘',
  support: { title: '需要帮助时', open: '需要帮助' },
  enquiry: '查询编号',
  builds: { qa: 'QA 版应用', development: '开发版应用' },
  relaxed: {
    qa_other: 'QA 版应用：略过{{count}}项检查',
    development_other: '开发版应用：略过{{count}}项检查',
  },
  practice: '练习模式：不会登记，也不会收费',
} satisfies Shape<typeof japanese>;

/** Words on buttons that several screens share. */
export const actions = {
  finish: '结束',
  logOut: '退出登录',
  back: '返回',
  close: '关闭',
  retry: '再试一次',
} satisfies Shape<typeof japaneseActions>;
