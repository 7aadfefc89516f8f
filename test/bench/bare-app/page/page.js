const main = document.querySelector('main');

const screens = {
  first:
    '<h1>First</h1><button type="button" data-action="next">Next</button>' +
    '<button type="button" data-action="list">List</button>',
  second:
    '<h1>Second</h1><input name="text"><button type="button" data-action="back">Back</button>',
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

const listen = {
  first: () => {
    main.querySelector('[data-action="next"]').addEventListener('click', () => show('second'));
    main.querySelector('[data-action="list"]').addEventListener('click', () => show('list'));
  },
  second: () => {
    main.querySelector('button').addEventListener('click', () => show('first'));
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
