window.pageGlobal = 1;
window.demoAtStart = typeof window.demo;
window.violations = [];
document.addEventListener('securitypolicyviolation', (event) => {
  window.violations.push(event.violatedDirective);
});
document.getElementById('register').addEventListener('click', () => {
  const name = document.getElementById('name').value;
  void window.demo.echo({ name, at: new Date(0) }).then((answer) => {
    document.getElementById('result').textContent = `${answer.name} 様の登録を受け付けました`;
  });
});
