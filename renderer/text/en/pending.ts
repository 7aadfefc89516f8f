import type { pending as japanese } from '../ja/pending.ts';
import type { Shape } from '../shape.ts';

/** Words of decisions whose result nobody has been told yet: for staff. */
export const pending = {
  notice_one: '{{count}} result to see',
  notice_other: '{{count}} results to see',
  forStaff_one: 'For staff: {{count}} result',
  forStaff_other: 'For staff: {{count}} results',
  inPanel_one: 'For staff: {{count}} notice, in the staff panel',
  inPanel_other: 'For staff: {{count}} notices, in the staff panel',
  title: 'Results to see',
  text: 'The people who did this may not have seen the result yet.',
  change: {
    registerCard: 'A customer’s own registration',
    registerCustomer: 'Registration of a customer’s card',
    changeCustomer: 'Change of a registration',
    deleteCustomer: 'Deletion of a registration',
  },
  standing: {
    asking: 'Not known yet. This counter keeps asking by itself.',
    awaitingStaff: 'Not known yet.<br/>This counter asks again once staff of the same shop log in.',
    carriedOut: 'It was done. Reference number <figures>{{reference}}</figures>',
    notCarriedOut: 'It was not carried out. Nothing was changed.',
    beyondAsking:
      'This counter can no longer find out.<br/>Please ask support, giving the enquiry number.',
  },
  more: 'There is more below',
  seen: 'I have seen this',
} satisfies Shape<typeof japanese>;
