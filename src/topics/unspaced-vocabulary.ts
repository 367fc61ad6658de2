import { isEverydayWord } from "./common-words/index.ts";
import { simplify, splitUnspaced } from "./unspaced-words.ts";

/** Words of a clause in Chinese, at which a name ends. */
const CLAUSE = words(`
  的 了 着 过 是 在 和 与 于 可 此 被 把 对 从 以 为 及 跟 同 或 或者 以及 并 并且 而 而且 但 但是 也 就 都 还 又 再 才 很 太 更 最 非常 十分 特别
  有 没 没有 不 要 会 能 能够 可以 可能 应该 需要 想 让 使 令 使得 给 到 由 由于 因为 因此 所以 如果 虽然 等 等等 之 其 其中 该 本 各 每 这 那 这个
  那个 这些 那些 这种 那种 哪 什么 怎么 怎样 如何 我 你 他 她 它 我们 你们 他们 它们 自己 别人 大家 时 时候 后 之后 以后 前 之前 以前 中 里 上 下 来
  去 用 用于 通过 根据 按照 关于 有关 对于 至于 进行 来说 而言 已 已经 正在 将 便 却 则 即 即可 只 只是 就是 还是 也是 都是 作为 成为 当 比 一个
  一些 一种 一下 一点 一样 一起 两个 几个 多个 很多 许多 不少 大量 今天 昨天 明天 今年 去年 明年 本周 上周 这周 下周 每天 每周 每个 目前 现在 最近
  当时 后来 然后 接着 首先 其次 最后 终于 一直 一般 经常 往往 主要 比如 例如 包括 属于 具有 带有 称为 叫做 是否 吗 呢 吧 啊 嘛 呀 而是 不是 不会 太多 太少 真 真的 容易
  不能 不同 只有 只能 只要 才能 因而 从而 于是 那么 这样 那样 之类 左右 以上 以下 以来 期间 其实 确实 感觉 觉得 发现 开始 结束 继续 更加
  比较 里面 上面 下面 后面 前面 需 应 须 得 得到 看到 遇到 用到 学到 完成 解决 使用 利用 采用 运用 适用 提高 提升 降低 增加 减少 避免 防止 保证
  提取 求解 获取 实现 进入 参考 参加 查看 打开 运行 修改 删除 添加 加入 判断 帮助 做 写 搞 引入 导入 导出 确定 基于 进 出 一 又是 顺便`);

/** Nouns, verbs and adjectives of any text and any program: a name that is made of nothing else names nothing. */
const GENERIC = words(`
  东西 内容 知识 知识点 问题 时间 事情 事 事物 生活 工作 项目 作业 论文 文章 书 书籍 课 课程 视频 教程 代码 源码 程序 方法 技术 技巧 技能 基础 经验
  单词 笔记 会议 公司 学校 老师 朋友 考试 报告 函数 数据 模型 变量 结果 任务 样本 分析 训练 数组 参数 类型 对象 类 类别 接口 方式 过程 步骤 部分
  方面 情况 特点 特征 性质 优点 缺点 作用 意义 概念 定义 原理 思想 思路 解法 做法 用法 写法 想法 看法 算法 公式 证明 推导 例子 例 示例 样例 题目
  题解 题 练习 习题 答案 数字 数值 值 字符 字符串 列表 元素 索引 下标 循环 条件 语句 表达式 运算 操作 输入 输出 返回 返回值 调用 应用 设置
  配置 安装 环境 文件 目录 路径 命令 系统 平台 工具 软件 库 包 模块 组件 框架 服务 服务器 客户端 请求 响应 用户 页面 界面 功能 需求 业务 测试
  调试 错误 异常 版本 更新 发布 图 图片 表 表格 曲线 像素 颜色 大小 长度 宽度 高度 数量 个数 数目 次数 阶段 目标 计划 总结 记录 心得 体会 收获
  感受 观点 建议 资料 资源 链接 网站 博客 网络 信息 结构 流程 机制 策略 战略 规则 标准 指标 精度 准确率 误差 损失 权重 系数 维度 空间 集合
  序列 节点 边 顶点 分类 预测 回归 排序 搜索 查找 匹配 选择 选项 计算 优化 处理 转换 生成 构建 创建 显示 提示 默认 表示 出现 存在
  局部 全局 整体 实际 具体 基本 常见 常用 简单 复杂 相同 相关 有效 重要 特殊 通用 整数 浮点数 小数 正数 负数 数据集 样本集 训练集 测试集 验证集
  假设 绘图 暴力 进度 状态 属性 成员 成分 形式 格式 范围 区域 位置 方向 距离 角度 速度 效率 性能 成本 质量 水平 能力 程度 规模 领域 行业 专业
  方案 设计 架构 背景 目的 原因 关系 区别 差异 联系 影响 效果 变化 趋势 现象 案例 场景 材料 文档 说明 介绍 描述 解释 讨论 思考 反思 感想 开头
  结尾 标题 段落 句子 词 词汇 语法 文字 语言 英文 中文 名字 名称 标签 编号 序号 日期 时长 小时 分钟 学期 学年 周末 假期 寒假 暑假 大一 大二 大三
  大四 研一 研二 研究 研究生 科研 实验 实践 竞赛 比赛 面试 笔试 实习 职业 人生 身体 心情 精神 习惯 作息 新 旧 大 小 多 少 高 低 好 坏 难 简易 高级
  初级 中级 入门 进阶 实战 详解 解析 浅析 剖析 指南 手册 大全 专题 系列 学习 复习 阅读 理解 了解 掌握 熟悉 常规 传统 经典 最新 最优 最大 最小 平均
  总 子 主 次 单 双 各种 各类 多种 所有 全部 完整 第一 第二 第三 第 上半年 下半年 年 月 周 日 天 章 节 篇 门 次数 遍 个 种 点 项 条 块 份 行 列 组
  数 量 率 性 化 式 度 法 型 器 集 者 员 家 人 物 机 修正 约束 迭代 收敛 初始 初始化 终止 输入输出 核 威胁 军备 数学家 样 权值 转移 加速 加载 保存 读取 模块化 自动 手动 快速 高效 直接 间接 重点 难点 要点 关键 核心 细节 疑问 疑难 bug 笔记本 章节 正文 附录 引用 参考文献`);

/** The same in Japanese. */
const GENERIC_JAPANESE = words(`
  関数 変数 配列 値 型 データ 結果 方法 問題 処理 実装 機能 設定 環境 開発 動作 確認 使い方 説明 解説 例 コード プログラム ファイル クラス メソッド
  オブジェクト パラメータ 引数 画面 ボタン ページ サイト アプリ サービス システム ツール ライブラリ フレームワーク バージョン インストール エラー テスト
  作成 追加 削除 変更 更新 表示 取得 利用 使用 導入 記事 ブログ 技術 仕事 業務 会社 勉強 学習 目標 計画 振り返り 感想 課題 改善 習慣 健康 生活
  運動 概念 知識 基礎 基本 資料 講座 動画 本 書籍 書き方 過去問 プラグイン 仕組み 項目 内容 部分 場合 状態 要素 配置 構成 構造 手順 手法 目的 効果
  影響 種類 対応 対象 実行 実験 実際 実践 練習 演習 応用 入門 初心者 経験 独学 未経験 エンジニア 新卒 就職 転職 面接 試験 受験 合格 点数 時間 今年
  今月 今週 毎日 去年 来年 全体 一部 最近 最初 最後 詳細 概要 背景 経緯 結論 理由 原因 違い 比較 分析 評価 検討 検証 調査 研究 準備 参加 発表 質問
  回答 相談 日記 記録 メモ まとめ ノート リスト テーブル グラフ 図 表 式 数 量 率 性 化 的 者 用 別 系 編 版 中 前 後 上 下 新 旧 大 小 高 低 全 各
  総 再 初 次 他 第 年 月 日 週 回 章 冊 個 人 分 先 元 ログ デモ サンプル モデル パターン ルール スキル レベル タスク プロジェクト チーム`);

/** Literals, names of parameters and words of every other program: no topics, whatever leads to them. */
const LATIN = words(`
  true false none null nil nan inf undefined void int float double str string bool boolean char list dict tuple set array object class self
  this input output batch epoch epochs step label labels data dataset train test val loss acc score model models layer layers node nodes index key value
  values name type size shape length width height weight weights bias alpha beta gamma lambda theta sigma mean max min sum len print return import main
  args kwargs config param params file path url id day week todo day1 day2 demo note notes tips tensor tensors size axis dtype keep first last`);

/** Whether a word of a Chinese clause ends the name before it. */
export function endsName(word: string): boolean {
  return CLAUSE.has(simplify(word));
}

/** Words that say nothing by themselves, in Chinese or Japanese. */
export function isGenericWord(word: string): boolean {
  return GENERIC.has(simplify(word)) || GENERIC_JAPANESE.has(word) || endsName(word);
}

/** 'False', 'batch' beside Chinese words. */
export function isLiteral(word: string): boolean {
  return LATIN.has(word.toLowerCase());
}

/** Whether a whole name is one of the words that everybody uses, or made of words that say nothing: '表示', '网络结构'. */
export function isEverydayName(name: string): boolean {
  if (isGenericWord(name) || isFrequent(name)) return true;
  return wordsIn(name).every((word) => isGenericWord(word) || isLiteral(word) || /^\d+$/.test(word));
}

/** Whether one word of a name at least is none that everybody uses: '榫卯结构'; not '都很困难'. */
export function hasRareWord(name: string): boolean {
  return wordsIn(name).some((word) => !isGenericWord(word) && !isFrequent(word));
}

function isFrequent(word: string): boolean {
  return isEverydayWord(simplify(word), "zh") || isEverydayWord(word, "ja");
}

function wordsIn(name: string): string[] {
  return splitUnspaced(name)
    .filter(({ isWord }) => isWord)
    .map(({ text }) => text);
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
