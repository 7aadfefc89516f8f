window.pageGlobal = 1;
window.kioskAtStart = typeof window.kiosk;
window.violations = [];
document.addEventListener('securitypolicyviolation', (event) => {
  window.violations.push(event.violatedDirective);
});
document.getElementById('register').addEventListener('click', async () => {
  const name = document.getElementById('name').value;
  const answer = await window.kiosk.echo({ name, at: new Date(0) });
  document.getElementById('result').textContent = `${answer.name} 様の登録を受け付けました`;
});
