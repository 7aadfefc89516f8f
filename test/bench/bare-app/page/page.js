const main = document.querySelector('main');

const screens = {
  first:
    '<h1>First</h1><button type="button" data-action="next">Next</button>' +
    '<button type="button" data-action="list">List</button>' +
    '<button type="button" data-locale="en">English</button>' +
    '<button type="button" data-locale="ja">日本語</button>',
  second:
    '<h1>Second</h1><input name="text"><button type="button" data-action="back">Back</button>' +
    Array.from(
      '0123456789',
      (digit) => `<button type="button" data-key="${digit}">${digit}</button>`,
    ).join(''),
  list:
    '<h1>List</h1><input name="query"><table><tbody></tbody></table>' +
    '<button type="button" data-action="next-page">Next page</button>',
};

const showPage = async (query, page) => {
  const rows = await window.bare.find(query, page);
  main.querySelector('tbody').innerHTML = rows
    .map((name) => `<tr data-customer-id="${name}"><td>${name}</td></tr>`)
    .join('');
};

const titles = { en: 'First', ja: '最初' };

const listen = {
  first: () => {
    main.querySelector('[data-action="next"]').addEventListener('click', () => show('second'));
    main.querySelector('[data-action="list"]').addEventListener('click', () => show('list'));
    for (const button of main.querySelectorAll('[data-locale]')) {
      button.addEventListener('click', () => {
        document.documentElement.lang = button.dataset.locale;
        main.querySelector('h1').textContent = titles[button.dataset.locale];
      });
    }
  },
  second: () => {
    main.querySelector('button').addEventListener('click', () => show('first'));
    const field = main.querySelector('input');
    for (const key of main.querySelectorAll('[data-key]')) {
      key.addEventListener('mousedown', (event) => event.preventDefault());
      key.addEventListener('pointerdown', () => {
        field.value += key.dataset.key;
      });
    }
  },
  list: () => {
    const field = main.querySelector('input');
    let page = 0;
    field.addEventListener('keydown', ({ key }) => {
      if (key === 'Enter') {
        page = 0;
        void showPage(field.value, page);
      }
    });
    main.querySelector('button').addEventListener('click', () => {
      page += 1;
      void showPage(field.value, page);
    });
    void showPage('', page);
  },
};

const show = (screen) => {
  main.dataset.screen = screen;
  main.innerHTML = screens[screen];
  listen[screen]();
};

show('first');
requestAnimationFrame(() => {
  window.bare.ready();
});
