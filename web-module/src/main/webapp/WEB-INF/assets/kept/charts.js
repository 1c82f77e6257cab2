// Draws each figure.chart from the table inside it, by Apache ECharts as SVG, in the colours of the page. Staff pages only.
(() => {
  'use strict';
  const number = new Intl.NumberFormat(document.documentElement.lang || 'en');
  const short = new Intl.NumberFormat(document.documentElement.lang || 'en', {notation: 'compact', maximumFractionDigits: 1});
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const night = matchMedia('(prefers-color-scheme: dark)');
  const drawn = [];

  const ink = () => {
    const style = getComputedStyle(document.documentElement);
    const of = name => style.getPropertyValue('--' + name).trim();
    return {
      text: of('ink'), soft: of('ink-soft'), line: of('line'), surface: of('surface'), sunken: of('sunken'), accent: of('accent'),
      series: [1, 2, 3, 4, 5, 6, 7, 8].map(n => of('series-' + n)), heat: [0, 1, 2, 3, 4].map(n => of('heat-' + n)),
      font: getComputedStyle(document.body).fontFamily
    };
  };

  /** The table as columns with names and rows with values; an empty cell is no value. */
  const read = figure => {
    const heads = [...figure.querySelectorAll('thead th')].slice(1);
    const body = [...figure.querySelectorAll('tbody tr')];
    const filled = place => body.some(tr => tr.children[place + 1] && tr.children[place + 1].dataset.v);
    const columns = heads.map((th, place) => ({name: th.textContent.trim(), before: 'before' in th.dataset, place}))
      .filter(column => !('text' in heads[column.place].dataset) && (column.place === 0 || filled(column.place)));
    const rows = body.map(tr => {
      const cells = [...tr.children];
      return {
        name: cells[0].textContent.trim(), day: tr.dataset.day || '', parent: tr.dataset.parent || '',
        link: (cells[0].querySelector('a') || {}).href, soft: 'provisional' in tr.dataset,
        values: columns.map(column => {
          const cell = cells[column.place + 1];
          return cell && cell.dataset.v ? Number(cell.dataset.v) : null;
        })
      };
    });
    return {columns, rows, first: figure.querySelector('thead th').textContent.trim(), measured: figure.dataset.axis === 'log'};
  };

  const escape = text => text.replace(/[&<>"]/g, sign => ({'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'})[sign]);

  const tip = colours => ({
    confine: true, backgroundColor: colours.surface, borderColor: colours.line, extraCssText: 'max-inline-size:20rem;white-space:normal',
    textStyle: {color: colours.text, fontFamily: colours.font, fontSize: 14}
  });

  const axis = colours => ({
    axisLine: {lineStyle: {color: colours.line}}, axisTick: {lineStyle: {color: colours.line}}, nameTextStyle: {color: colours.soft},
    axisLabel: {color: colours.soft, fontSize: 12, hideOverlap: true}, splitLine: {lineStyle: {color: colours.line}}
  });

  const said = (table, row, unit) => row.name + ': ' + table.columns
    .map((column, place) => row.values[place] === null ? '' : (table.columns.length > 1 ? column.name + ' ' : '') + number.format(row.values[place]))
    .filter(Boolean).join(', ') + (table.columns.length > 1 ? '' : ' ' + unit);

  const notes = figure => [...document.querySelectorAll(`[data-notes="${figure.id}"] [data-day]`)]
    .map(item => ({day: item.dataset.day, sign: item.dataset.sign, text: item.textContent.replace(/\s+/g, ' ').trim()}));

  const kinds = {
    line(table, colours, unit, figure) {
      const marks = notes(figure).map(note => ({note, place: table.rows.findIndex(row => row.day === note.day)})).filter(mark => mark.place >= 0);
      const series = table.columns.map((column, place) => ({
        name: column.name, type: 'line', data: table.rows.map(row => table.measured ? [Number(row.name), row.values[place]] : row.values[place]),
        showSymbol: table.rows.length < 2, symbolSize: 6,
        connectNulls: false, lineStyle: {width: column.before ? 1.5 : 2.5, type: column.before ? [5, 4] : 'solid'},
        areaStyle: place === 0 && table.columns.length <= 3 ? {opacity: 0.1} : undefined, z: column.before ? 1 : 3
      }));
      if (marks.length && series.length) {
        series[0].markLine = {
          symbol: 'none', silent: true, animation: false, lineStyle: {color: colours.soft, type: 'dotted', width: 1},
          label: {formatter: mark => mark.name, color: colours.surface, backgroundColor: colours.soft, padding: [2, 5], borderRadius: 8, fontSize: 11},
          data: marks.map(mark => ({name: mark.note.sign, xAxis: mark.place}))
        };
      }
      return {
        grid: {left: 8, right: 34, top: 52, bottom: table.measured ? 30 : 8, containLabel: true},
        legend: {show: table.columns.length > 1, top: 0, left: 0, itemWidth: 22, textStyle: {color: colours.text}, inactiveColor: colours.line, type: 'scroll'},
        xAxis: table.measured
          ? {type: 'log', logBase: 2, min: 1, name: table.first, nameLocation: 'middle', nameGap: 26, ...axis(colours), splitLine: {show: false}}
          : {type: 'category', boundaryGap: false, data: table.rows.map(row => row.name), ...axis(colours), splitLine: {show: false}},
        yAxis: {type: 'value', name: unit, nameLocation: 'end', nameTextStyle: {color: colours.soft, align: 'left'}, minInterval: 1, ...axis(colours),
          axisLabel: {color: colours.soft, formatter: value => short.format(value)}},
        tooltip: {...tip(colours), trigger: 'axis', axisPointer: {lineStyle: {color: colours.soft}}, formatter: items => {
          const row = table.rows[items[0].dataIndex];
          const name = table.measured ? `${table.first}: ${row.name}` : row.name;
          const lines = items.map(item => ({...item, value: table.measured ? item.value[1] : item.value}))
            .filter(item => item.value !== undefined && item.value !== null)
            .map(item => `${item.marker} ${escape(item.seriesName)} <b>${number.format(item.value)}</b>`);
          const there = marks.filter(mark => mark.place === items[0].dataIndex).map(mark => escape(mark.note.text));
          return [`<b>${escape(name)}</b>`, ...lines, ...there].join('<br>');
        }},
        series
      };
    },

    bar(table, colours, unit) {
      const rows = [...table.rows].reverse();
      const wide = table.wide;
      const label = Math.max(90, Math.min(300, table.width * 0.36));
      return {
        grid: {left: 8, right: 56, top: table.columns.length > 1 ? 36 : 8, bottom: 24, containLabel: true},
        legend: {show: table.columns.length > 1, top: 0, left: 0, textStyle: {color: colours.text}, inactiveColor: colours.line},
        yAxis: {type: 'category', data: rows.map(row => row.name), ...axis(colours), axisTick: {show: false},
          axisLabel: {color: colours.text, fontSize: 12, width: label, overflow: 'truncate', interval: 0}},
        xAxis: {type: 'value', name: unit, nameLocation: 'middle', nameGap: 26, minInterval: 1, splitNumber: wide ? 5 : 3, ...axis(colours),
          axisLabel: {color: colours.soft, formatter: value => short.format(value)}},
        tooltip: {...tip(colours), trigger: 'axis', axisPointer: {type: 'shadow', shadowStyle: {color: colours.line, opacity: 0.35}},
          formatter: items => `<b>${escape(rows[items[0].dataIndex].name)}</b><br>` + items
            .filter(item => item.value !== undefined && item.value !== null)
            .map(item => `${item.marker} ${escape(item.seriesName)} <b>${number.format(item.value)}</b>`).join('<br>')},
        series: table.columns.map((column, place) => ({
          name: column.name, type: 'bar', data: rows.map(row => row.values[place]), barMaxWidth: column.before ? 6 : 18, barGap: '10%',
          itemStyle: {borderRadius: [0, 3, 3, 0], opacity: column.before ? 0.45 : 1},
          label: {show: place === 0, position: 'right', color: colours.text, formatter: bar => bar.value === null ? '' : number.format(bar.value)}
        }))
      };
    },

    heat(table, colours, unit) {
      const cells = table.rows.flatMap((row, y) => row.values.map((value, x) => [x, y, value || 0]));
      const most = Math.max(1, ...cells.map(cell => cell[2]));
      return {
        grid: {left: 8, right: 8, top: 8, bottom: 56, containLabel: true},
        xAxis: {type: 'category', data: table.columns.map(column => column.name), ...axis(colours), splitLine: {show: false}, splitArea: {show: false}},
        yAxis: {type: 'category', inverse: true, data: table.rows.map(row => row.name), ...axis(colours), splitLine: {show: false},
          axisLabel: {color: colours.soft, width: table.wide ? 90 : 34, overflow: 'truncate'}},
        visualMap: {min: 0, max: most, calculable: false, orient: 'horizontal', left: 'center', bottom: 0, itemHeight: 120, itemWidth: 12,
          inRange: {color: colours.heat}, text: [number.format(most) + ' ' + unit, '0'], textStyle: {color: colours.soft}},
        tooltip: {...tip(colours), position: 'top', formatter: cell =>
          `<b>${escape(table.rows[cell.value[1]].name)}, ${escape(table.columns[cell.value[0]].name)}</b><br>${number.format(cell.value[2])} ${escape(unit)}`},
        series: [{type: 'heatmap', data: cells, itemStyle: {borderColor: colours.surface, borderWidth: 2, borderRadius: 3},
          emphasis: {itemStyle: {borderColor: colours.text}}}]
      };
    },

    tree(table, colours, unit) {
      const node = row => ({name: row.name, value: row.values[0] || 0, children: table.rows.filter(child => child.parent === row.name).map(node)});
      const white = colours.surface;
      return {
        tooltip: {...tip(colours), formatter: box => `<b>${escape(box.name)}</b><br>${number.format(box.value)} ${escape(unit)}`},
        series: [{
          type: 'treemap', data: table.rows.filter(row => !row.parent).map(node), roam: false, nodeClick: false, breadcrumb: {show: false},
          left: 0, right: 0, top: 0, bottom: 0, visibleMin: 1, label: {color: white, fontSize: 13, overflow: 'truncate',
            formatter: box => box.name + '\n' + number.format(box.value)},
          upperLabel: {show: table.rows.some(row => row.parent), height: 26, color: colours.text, fontSize: 14, fontWeight: 600,
            formatter: box => box.name + '  ' + number.format(box.value)},
          itemStyle: {borderColor: colours.surface, borderWidth: 1, gapWidth: 1},
          levels: [{itemStyle: {gapWidth: 4, borderWidth: 0}, upperLabel: {show: false}}, {itemStyle: {gapWidth: 1}, colorSaturation: undefined}]
        }]
      };
    }
  };

  const option = figure => {
    const colours = ink();
    const table = read(figure);
    table.width = figure.clientWidth;
    table.wide = table.width > 560;
    return {
      animation: false, backgroundColor: 'transparent', color: colours.series, textStyle: {fontFamily: colours.font, color: colours.text},
      aria: {enabled: false}, ...kinds[figure.dataset.kind](table, colours, figure.dataset.unit || '', figure)
    };
  };

  const height = figure => {
    const rows = figure.querySelectorAll('tbody tr').length;
    switch (figure.dataset.kind) {
      case 'bar': return 100 + rows * 28;
      case 'heat': return 90 + rows * 34;
      case 'tree': return 360;
      default: return 340;
    }
  };

  const save = (bytes, name) => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(bytes);
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  };

  /** Drawn once more by itself, with its title and where it is from, as it shall stand in a text. */
  const copy = (figure, renderer) => {
    const colours = ink();
    const width = 1000;
    const tall = height(figure) + 90;
    const place = document.createElement('div');
    place.style.cssText = `position:absolute;inset-inline-start:-99999px;inline-size:${width}px;block-size:${tall}px`;
    document.body.append(place);
    const chart = echarts.init(place, null, {renderer, width, height: tall});
    const wanted = option(figure);
    const span = document.querySelector('[data-span]');
    chart.setOption({...wanted, backgroundColor: colours.surface, title: {
      text: figure.querySelector('h2').textContent.trim(), subtext: [figure.dataset.source, span && span.dataset.span].filter(Boolean).join(' · '),
      left: 12, top: 8, textStyle: {color: colours.text}, subtextStyle: {color: colours.soft}
    }});
    const moved = {};
    if (wanted.grid) { moved.grid = {...wanted.grid, top: wanted.grid.top + 64, left: 16, bottom: wanted.grid.bottom + 12}; }
    if (wanted.legend) { moved.legend = {...wanted.legend, top: 60, left: 12}; }
    if (figure.dataset.kind === 'tree') { moved.series = [{top: 70, left: 12, right: 12, bottom: 12}]; }
    chart.setOption(moved);
    return {chart, colours, done() { chart.dispose(); place.remove(); }};
  };

  const bytesOf = address => {
    const [head, body] = address.split(/,(.*)/s);
    return head.endsWith(';base64')
      ? new Blob([Uint8Array.from(atob(body), sign => sign.charCodeAt(0))], {type: head.slice(5, -7)})
      : new Blob([decodeURIComponent(body)], {type: head.slice(5).split(';')[0]});
  };

  const file = (figure, type) => {
    const span = document.querySelector('[data-span]');
    return [figure.id, span && span.dataset.span.replace(/[^\w]+/g, '-')].filter(Boolean).join('-') + '.' + type;
  };

  const download = (figure, type) => {
    const {chart, colours, done} = copy(figure, type === 'svg' ? 'svg' : 'canvas');
    save(bytesOf(chart.getDataURL({type, pixelRatio: 2, backgroundColor: colours.surface})), file(figure, type));
    done();
  };

  /** The table as it stands, by the rules of the reports: numbers bare, texts that a spreadsheet would run made inert. */
  const csv = figure => {
    const cell = one => {
      const text = one.dataset.v || (one.tagName === 'TD' && one.textContent.trim() === '–' ? '' : one.textContent.replace(/\s+/g, ' ').trim());
      const inert = !one.dataset.v && /^\s*[=+\-@＝＋－＠]/.test(text) ? "'" + text : text;
      return /[",\r\n]/.test(inert) ? '"' + inert.replace(/"/g, '""') + '"' : inert;
    };
    const lines = [...figure.querySelectorAll('tr')].map(tr => [...tr.children].map(cell).join(','));
    save(new Blob([lines.join('\r\n') + '\r\n'], {type: 'text/csv;charset=UTF-8'}), file(figure, 'csv'));
  };

  const button = (label, name, act) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.className = 'button small';
    made.textContent = label;
    made.setAttribute('aria-label', label + ': ' + name);
    made.addEventListener('click', act);
    return made;
  };

  /** Arrow keys walk along what is drawn; what stands there is told. */
  const walk = (figure, plot, chart, told) => {
    const table = read(figure);
    const kind = figure.dataset.kind;
    const columns = kind === 'heat' ? table.columns.length : 1;
    const count = kind === 'heat' ? table.rows.length * columns : table.rows.length;
    let at = -1;
    const show = place => {
      at = Math.max(0, Math.min(count - 1, place));
      const row = table.rows[Math.floor(at / columns)];
      const cell = at % columns;
      told.textContent = kind === 'heat'
        ? `${row.name}, ${table.columns[cell].name}: ${number.format(row.values[cell] || 0)} ${figure.dataset.unit}`
        : said(table, row, figure.dataset.unit || '');
      const dataIndex = kind === 'bar' ? count - 1 - at : at;
      if (kind !== 'tree') {
        chart.dispatchAction({type: 'showTip', seriesIndex: 0, dataIndex});
      }
    };
    plot.addEventListener('keydown', event => {
      const page = kind === 'heat' ? columns : kind === 'line' ? 7 : 5;
      const step = {ArrowRight: 1, ArrowLeft: -1, ArrowDown: kind === 'heat' ? columns : 1, ArrowUp: kind === 'heat' ? -columns : -1,
        PageDown: page, PageUp: -page}[event.key];
      if (step) {
        show(at < 0 ? 0 : at + step);
      } else if (event.key === 'Home') {
        show(0);
      } else if (event.key === 'End') {
        show(count - 1);
      } else if (event.key === 'Escape') {
        chart.dispatchAction({type: 'hideTip'});
        told.textContent = '';
        return;
      } else {
        return;
      }
      event.preventDefault();
    });
    plot.addEventListener('blur', () => chart.dispatchAction({type: 'hideTip'}));
  };

  const draw = figure => {
    const name = figure.querySelector('h2').textContent.trim();
    const plot = document.createElement('div');
    plot.className = 'plot';
    plot.tabIndex = 0;
    plot.setAttribute('role', 'application');
    plot.setAttribute('aria-label', name + '. ' + figure.dataset.keys);
    const paper = document.createElement('div');
    paper.className = 'paper';
    paper.setAttribute('aria-hidden', 'true');
    paper.style.blockSize = height(figure) + 'px';
    const told = document.createElement('p');
    told.className = 'told';
    told.setAttribute('aria-live', 'polite');
    plot.append(paper);
    const tools = document.createElement('p');
    tools.className = 'tools';
    tools.append(button(figure.dataset.svg, name, () => download(figure, 'svg')), button(figure.dataset.png, name, () => download(figure, 'png')),
      button(figure.dataset.csv, name, () => csv(figure)));
    figure.querySelector('figcaption').after(plot, told);
    figure.append(tools);
    const table = figure.querySelector('details.figures');
    table.open = false;
    table.addEventListener('toggle', () => figure.classList.toggle('opened', table.open));
    const chart = echarts.init(paper, null, {renderer: 'svg'});
    chart.setOption(option(figure));
    const links = Object.fromEntries(read(figure).rows.filter(row => row.link).map(row => [row.name, row.link]));
    chart.on('click', mark => {
      const link = links[mark.name];
      if (link) {
        location.href = link;
      }
    });
    walk(figure, plot, chart, told);
    drawn.push({figure, chart});
  };

  const spark = place => {
    const colours = ink();
    const points = place.dataset.points.split(' ').filter(Boolean).map(Number);
    const chart = echarts.getInstanceByDom(place) || echarts.init(place, null, {renderer: 'svg'});
    chart.setOption({
      animation: false, grid: {left: 1, right: 1, top: 3, bottom: 1}, xAxis: {type: 'category', show: false, boundaryGap: false},
      yAxis: {type: 'value', show: false, min: 0}, tooltip: {show: false},
      series: [{type: 'line', data: points, showSymbol: false, silent: true, lineStyle: {width: 1.5, color: colours.series[0]},
        areaStyle: {opacity: 0.15, color: colours.series[0]}}]
    });
    return chart;
  };

  const again = () => {
    drawn.forEach(({figure, chart}) => chart.setOption(option(figure), {notMerge: true}));
    document.querySelectorAll('.spark').forEach(spark);
  };

  if (!window.echarts) {
    return;
  }
  document.querySelectorAll('figure.chart').forEach(draw);
  const sparks = [...document.querySelectorAll('.spark')].map(spark);
  night.addEventListener('change', again);
  let waiting;
  addEventListener('resize', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      drawn.forEach(({figure, chart}) => { chart.resize(); chart.setOption(option(figure), {notMerge: true}); });
      sparks.forEach(chart => chart.resize());
    }, 120);
  });
  window.mastheadCharts = {
    spark,
    redraw: figure => drawn.filter(one => one.figure === figure).forEach(one => one.chart.setOption(option(figure), {notMerge: true}))
  };
})();
