/** A configuration that is taken. */
export const soundConfiguration = {
  kioskId: 'shop-012-k1',
  posture: 'kiosk',
  flows: ['selfcare'],
  billing: { baseUrl: 'https://billing.example/v1' },
  support: { email: 'support@shop.example', phone: '0120-000-000', hours: '10:00-19:00' },
};
