/** Machine learning, data and statistics. One row per broader field; see ./index.ts for the signs. */
export const DATA = `
Artificial Intelligence = AI | Machine Learning = ML; Expert Systems; Knowledge Graphs = knowledge graph; Multi-Agent Systems; AI Safety = AI alignment; AI Ethics; Generative AI; Cognitive Science;
  Knowledge Representation; Search Algorithms; Constraint Programming; Genetic Algorithms; Evolutionary Algorithms; Prompt Engineering; AI Agents; Symbolic AI
Machine Learning | Deep Learning = DL; Reinforcement Learning = RL; Supervised Learning; Unsupervised Learning; Semi-Supervised Learning;
  Self-Supervised Learning; Representation Learning; Transfer Learning; Few-Shot Learning; Meta-Learning; Active Learning!; Online Learning!; Federated Learning; Contrastive Learning;
  Curriculum Learning; Continual Learning; Multi-Task Learning; Metric Learning; Ensemble Methods; Feature Engineering; Dimensionality Reduction; Principal Component Analysis = PCA;
  Clustering!; Classification!; Linear Regression; Logistic Regression; Regression Analysis; Decision Trees = decision tree; Random Forests = random forest; Gradient Boosting; XGBoost;
  Support Vector Machines = SVM = SVMs; Kernel Methods; Gaussian Processes; Hidden Markov Models; Probabilistic Graphical Models = graphical models; Variational Inference;
  Bayesian Machine Learning = Bayesian ML; Probabilistic Machine Learning = probabilistic ML; Recommender Systems = recommendation systems; Anomaly Detection; Time Series Forecasting;
  Interpretability = explainable AI = XAI; Mechanistic Interpretability = reverse engineering neural networks; Adversarial Machine Learning = adversarial learning; Adversarial Attacks; Fairness! = algorithmic fairness;
  Pattern Recognition; Gradient Descent = stochastic gradient descent = SGD; Hyperparameter Tuning; Cross-Validation = cross validation; AutoML; Causal Inference; Model Compression = network pruning; Quantization!; Knowledge Distillation;
  Math for Machine Learning = mathematics for machine learning = maths for machine learning; Statistical Learning
Deep Learning | Neural Networks = neural nets;
  Transformers*! = transformer models; Attention Mechanisms = attention mechanism = Attention!; Graph Neural Networks = GNN = GNNs; Generative Adversarial Networks = GAN = GANs; Autoencoders = autoencoder;
  Variational Autoencoders = VAE = VAEs; Diffusion Models = diffusion model; Generative Models = generative modeling = generative modelling; Normalizing Flows; Energy-Based Models;
  Bayesian Deep Learning; Backpropagation = backprop = back propagation; Batch Normalization; Vision Transformers = ViT; Siamese Networks; Neural Architecture Search; Neural Radiance Fields = NeRF;
  Deep Reinforcement Learning; Q-Learning; Policy Gradients; Multi-Armed Bandits; Fine-Tuning! = finetuning; Word Embeddings = word2vec; Foundation Models; Mixture of Experts
Neural Networks | Convolutional Neural Networks = CNN = CNNs = convnets; Recurrent Neural Networks = RNN = RNNs = recurrent units = recurrent unit; LSTM = LSTMs; GRU = GRUs
Natural Language Processing = NLP | Large Language Models = LLM = LLMs; Language Models = language modeling; Machine Translation = neural machine translation = NMT; Sentiment Analysis; Named Entity Recognition;
  Question Answering; Text Classification; Text Generation; Topic Modeling; Speech Recognition = ASR; Speech Synthesis = text-to-speech; Chatbots = chatbot; Retrieval-Augmented Generation = RAG;
  Tokenization!; Text Mining; Computational Linguistics; BERT; GPT-2; GPT-3; GPT-4; ChatGPT; Sequence Models; Summarization!; Sequence-to-Sequence
Computer Vision | Image Processing; Image Segmentation = semantic segmentation; Object Detection; Image Classification; Face Recognition; Pose Estimation; Optical Character Recognition = OCR;
  Image Captioning; 3D Reconstruction; SLAM; Super-Resolution; Image Generation; Photogrammetry; Optical Flow
Data Science | Data Analysis; Data Visualization = data visualisation = dataviz; Data Mining; Exploratory Data Analysis = EDA; Data Cleaning; A/B Testing; Business Intelligence;
  Network Analysis; Kaggle = Kaggle competitions @kaggle.com; Geographic Information Systems = GIS; Data Journalism; Dashboards!; Spreadsheets!; Data Ethics
Statistics | Bayesian Statistics; Bayesian Inference; Bayesian Methods; Hypothesis Testing; Experimental Design; Survival Analysis; Time Series Analysis = time series; Monte Carlo Methods = MCMC = Markov chain Monte Carlo;
  Probability Theory = probability; Stochastic Processes; Markov Chains; Regression Models; Sampling!; Multivariate Statistics; Econometrics; Psychometrics; Biostatistics; Causality!
`;
