import { demoLogins } from './demo-logins.ts';
import type { SeedShop } from './seed.ts';

/** The shop of seed `demo` with two of its staff; names in every script in which a customer may have been written down. */
export const shopAtTheStation: SeedShop = {
  shopId: 'shop-ekimae',
  shopName: 'あおぞら 駅前店',
  mailDomains: ['aozora-ekimae.example', 'aozora.example'],
  staff: [
    { ...demoLogins.staff, displayName: '星野 あかり' },
    { ...demoLogins.colleague, displayName: '川瀬 匠' },
  ],
  customers: [
    { name: '青柳 小夜子', phone: '090-0000-1201', number: '4111111111111111' },
    { name: 'みずの こはる', phone: '080-0000-1202', number: '5555555555554444' },
    { name: 'タチバナ リョウ', phone: '070-0000-1203', number: '3530111333300000' },
    { name: 'ｶﾄﾞﾜｷ ﾐﾅﾓ', phone: '090-0000-1204', number: '4242424242424242' },
    { name: '木立 奏', phone: '03-0000-1205', number: '378282246310005' },
    { name: 'Anneliese Thornbury', phone: '090-0000-1206', number: '5105105105105100' },
    { name: 'João Figueirinha', phone: '080-0000-1207', number: '36227206271667' },
    { name: 'Nguyễn Thảo Vy', phone: '090-0000-1208', number: '4242424242424242' },
    { name: 'ＨＡＹＡＭＩ　ＲＩＫＯ', phone: '070-0000-1209', number: '2223003122003222' },
    { name: '雨宮 ゆきと', phone: '0120-000-121', number: '4111111111111111' },
    { name: '파란 하늘', phone: '090-0000-1211', number: '5454545454545454' },
    { name: '東雲 千歳', phone: '090-0000-1212', number: '3530111333300000' },
  ],
};

/** The other shop, whose customers are nobody else's business. */
export const shopAtTheHarbour: SeedShop = {
  shopId: 'shop-minato',
  shopName: 'あおぞら みなと店',
  mailDomains: ['aozora-minato.example'],
  staff: [{ ...demoLogins.staffElsewhere, displayName: '浜田 りお' }],
  customers: [
    { name: '汐見 航', phone: '090-0000-2301', number: '4111111111111111' },
    { name: 'うらべ なぎさ', phone: '080-0000-2302', number: '5555555555554444' },
  ],
};
